import { addDays } from '../credits/calendar-span';
import { aheadOfUtc, readClock } from '../time/zone-clock';
import { findWorkDay, isWorkDay } from './work-days';

/** Hours of the day between which reminders go out, the last one not included. */
const sendingHours = { from: 8, until: 18 } as const;

/**
 * When a reminder goes that is ordered now: at once on a work day within {@link sendingHours}, or else when the next ones begin.
 *
 * @throws RangeError when the zone is unknown
 * @example
 * findSendingTime(new Date('2026-12-04T19:00:00Z'), 'Europe/Belgrade'); // Monday 2026-12-07 at 8 there, 07:00 UTC
 */
export function findSendingTime(now: Date, zone: string): Date {
  const { date, time } = readClock(now, zone);
  const hour = Number(time.slice(0, 2));
  if (isWorkDay(date) && hour >= sendingHours.from && hour < sendingHours.until) return now;
  const first = hour < sendingHours.from ? date : addDays(date, 1);
  return atHour(findWorkDay(first, 'after'), sendingHours.from, zone);
}

/** The instant of a full hour of a day, which no change of clocks leaves out. */
function atHour(day: string, hour: number, zone: string): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(wanted - aheadOfUtc(wanted, zone));
}
