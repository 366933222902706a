import { cyrillicToLatin } from './cyrillic-to-latin';
import type { Language, Script } from './script';

const nominative = [
  'јануар',
  'фебруар',
  'март',
  'април',
  'мај',
  'јун',
  'јул',
  'август',
  'септембар',
  'октобар',
  'новембар',
  'децембар',
];
const genitive = [
  'јануара',
  'фебруара',
  'марта',
  'априла',
  'маја',
  'јуна',
  'јула',
  'августа',
  'септембра',
  'октобра',
  'новембра',
  'децембра',
];
const english = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of the calendar, taken apart; `month` from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Takes a calendar date written `2026-03-05` apart; null when it is not one or the day does not exist.
 *
 * @example
 * parseCalendarDate('2026-03-05'); // { year: 2026, month: 3, day: 5 }
 * parseCalendarDate('2026-02-29'); // null
 */
export function parseCalendarDate(date: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return isCalendarDay(year, month, day) ? { year, month, day } : null;
}

/**
 * Whether the day exists in the Gregorian calendar.
 *
 * @example
 * isCalendarDay(2024, 2, 29); // true
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/**
 * A calendar date for prose and documents. In Serbian the genitive is what a sentence or a certificate needs,
 * the nominative what stands alone; English has one form.
 *
 * @throws RangeError when `date` is not an existing day written `2026-03-05`.
 * @example
 * longDate('2026-03-05', 'sr-Latn', 'genitive'); // '5. marta 2026. godine'
 * longDate('2026-03-05', 'sr-Cyrl', 'nominative'); // '5. март 2026.'
 * longDate('2026-03-05', 'en', 'genitive'); // '5 March 2026'
 */
export function longDate(
  date: string,
  language: Language,
  form: 'nominative' | 'genitive',
): string {
  const { year, month, day } = existing(date);
  if (language === 'en') return `${day} ${english[month - 1]} ${year}`;
  if (form === 'nominative') return inScript(`${day}. ${nominative[month - 1]} ${year}.`, language);
  return inScript(`${day}. ${genitive[month - 1]} ${year}. године`, language);
}

/**
 * A calendar date as short as it can be without doubt: in English figures alone would be another day to half of its readers.
 *
 * @throws RangeError as {@link longDate}.
 * @example
 * shortDate('2026-03-05', 'sr-Cyrl'); // '5. 3. 2026.'
 * shortDate('2026-03-05', 'en'); // '5 Mar 2026'
 */
export function shortDate(date: string, language: Language): string {
  const { year, month, day } = existing(date);
  if (language !== 'en') return `${day}. ${month}. ${year}.`;
  return `${day} ${english[month - 1]?.slice(0, 3)} ${year}`;
}

/**
 * The name of a month, as it stands alone.
 *
 * @param month from 1 to 12
 * @throws RangeError when there is no such month
 * @example
 * monthName(8, 'sr-Latn'); // 'avgust'
 */
export function monthName(month: number, language: Language): string {
  return named(month, language, nominative);
}

/**
 * A day of every year, as it stands in a sentence.
 *
 * @param month from 1 to 12
 * @throws RangeError when there is no such month
 * @example
 * dayOfYear(8, 31, 'sr-Latn'); // '31. avgusta'
 * dayOfYear(8, 31, 'en'); // '31 August'
 */
export function dayOfYear(month: number, day: number, language: Language): string {
  return `${day}${language === 'en' ? '' : '.'} ${named(month, language, genitive)}`;
}

/**
 * The days from one to another, both of them included; the year stands beside each where one of them is not in `year`, as that of today.
 *
 * @throws RangeError as {@link longDate}.
 * @example
 * dayRange('2026-11-23', '2026-12-27', 2026, 'sr-Latn'); // '23. novembra – 27. decembra'
 * dayRange('2026-12-28', '2027-01-31', 2026, 'en'); // '28 December 2026 – 31 January 2027'
 */
export function dayRange(from: string, to: string, year: number, language: Language): string {
  const days = [existing(from), existing(to)];
  const isThisYear = days.every((each) => each.year === year);
  return days
    .map((each) => {
      const day = dayOfYear(each.month, each.day, language);
      return isThisYear ? day : `${day} ${each.year}${language === 'en' ? '' : '.'}`;
    })
    .join(' – ');
}

function named(month: number, language: Language, serbian: readonly string[]): string {
  const name = (language === 'en' ? english : serbian)[month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return language === 'en' ? name : inScript(name, language);
}

function existing(date: string): CalendarDate {
  const parsed = parseCalendarDate(date);
  if (parsed === null) throw new RangeError(`Not a calendar date: ${date}`);
  return parsed;
}

function inScript(cyrillic: string, script: Script): string {
  return script === 'sr-Cyrl' ? cyrillic : cyrillicToLatin(cyrillic);
}
