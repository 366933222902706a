import { issueDate } from '../certificates/register';
import { addDays } from '../credits/calendar-span';
import { findWorkDay, isWorkDay } from './work-days';

/** Hours of the day between which reminders go out, the last one not included. */
const sendingHours = { from: 8, until: 18 } as const;

const minute = 60_000;

/**
 * When a reminder goes that is ordered now: at once on a work day within {@link sendingHours}, or else when the next ones begin.
 *
 * @throws RangeError when the zone is unknown
 * @example
 * findSendingTime(new Date('2026-12-04T19:00:00Z'), 'Europe/Belgrade'); // Monday 2026-12-07 at 8 there, 07:00 UTC
 */
export function findSendingTime(now: Date, zone: string): Date {
  const { date } = issueDate(now, zone);
  const hour = readHour(now, zone);
  if (isWorkDay(date) && hour >= sendingHours.from && hour < sendingHours.until) return now;
  const first = hour < sendingHours.from ? date : addDays(date, 1);
  return atHour(findWorkDay(first, 'after'), sendingHours.from, zone);
}

/** The instant of a full hour of a day, which no change of clocks leaves out. */
function atHour(day: string, hour: number, zone: string): Date {
  const wanted = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(wanted - readOffset(new Date(wanted), zone));
}

function readHour(now: Date, zone: string): number {
  return new Date(now.getTime() + readOffset(now, zone)).getUTCHours();
}

/** Milliseconds by which the clocks of a zone are ahead of UTC. */
function readOffset(now: Date, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const shown = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const local = Date.parse(
    `${issueDate(now, zone).date}T${shown.get('hour')}:${shown.get('minute')}:00Z`,
  );
  return local - Math.floor(now.getTime() / minute) * minute;
}
