import { addDays } from '../credits/calendar-span';

/** Days of every year on which the state rests; 11 November and the state holidays go on until a work day where they fall on a Sunday. */
const stateHolidays = [
  ['01-01', '01-02'],
  ['02-15', '02-16'],
  ['05-01', '05-02'],
  ['11-11', '11-11'],
] as const;

const christmas = '01-07';

/**
 * Whether people in Serbia are at work on a day: Monday to Friday, but for the holidays of its law, with those that Easter moves.
 *
 * @throws RangeError when the day does not exist
 * @example
 * isWorkDay('2026-04-10'); // false: Good Friday of the Orthodox calendar
 */
export function isWorkDay(day: string): boolean {
  return findWeekday(day) < 6 && !isHoliday(day);
}

/**
 * The day itself where it is a work day, or else the nearest one before or after it.
 *
 * @example
 * findWorkDay('2026-05-03', 'before'); // '2026-04-30'
 */
export function findWorkDay(day: string, where: 'before' | 'after'): string {
  let found = day;
  while (!isWorkDay(found)) found = addDays(found, where === 'before' ? -1 : 1);
  return found;
}

/**
 * The Monday of the week that a day is in.
 *
 * @example
 * findMonday('2027-01-01'); // '2026-12-28'
 */
export function findMonday(day: string): string {
  return addDays(day, 1 - findWeekday(day));
}

/** From 1, Monday, to 7, Sunday. */
function findWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function isHoliday(day: string): boolean {
  const year = day.slice(0, 4);
  const easter = findEaster(Number(year));
  if (day === `${year}-${christmas}` || (day >= addDays(easter, -2) && day <= addDays(easter, 1)))
    return true;
  return stateHolidays.some(([first, last]) => {
    const [from, to] = [`${year}-${first}`, `${year}-${last}`];
    const onSunday = findWeekday(from) === 7 || findWeekday(to) === 7;
    return day >= from && day <= (onSunday ? addDays(to, 1) : to);
  });
}

/** Easter Sunday of the Orthodox calendar: by the rule of Meeus for the Julian calendar, 13 days on until the year 2099. */
function findEaster(year: number): string {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + sunday + 114) / 31);
  const day = ((moon + sunday + 114) % 31) + 1;
  const julian = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return addDays(julian, 13);
}
