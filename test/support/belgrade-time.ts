import { addDays } from '@svetionik/domain/credits/calendar-span';
import { readClock } from '@svetionik/domain/time/zone-clock';

const zone = 'Europe/Belgrade';

/** What the clocks in Belgrade show, as a field for day and time takes it: `2026-03-05T10:00`. */
export function inBelgrade(instant: number | Date): string {
  const { date, time } = readClock(instant, zone);
  return `${date}T${time.slice(0, 5)}`;
}

/** The day that it is in Belgrade so many days from now, `2026-03-05`: late in the evening it is not that of UTC. */
export function inDays(days: number): string {
  return addDays(readClock(Date.now(), zone).date, days);
}
