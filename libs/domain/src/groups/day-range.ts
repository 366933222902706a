import { addDays } from '../credits/calendar-span';
import type { DayBound, DayRange } from './condition';

/** From the first to the last day of the calendar; null where it is open. */
export interface CalendarRange {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The range by the calendar, as it is on a day.
 *
 * @example
 * calendarRange('2026-03-01', { from: 0, to: 60 }); // { from: '2026-03-01', to: '2026-04-30' }
 */
export function calendarRange(today: string, { from, to }: DayRange): CalendarRange {
  return { from: boundOn(today, from), to: boundOn(today, to) };
}

function boundOn(today: string, bound: DayBound | null): string | null {
  return typeof bound === 'number' ? addDays(today, bound) : bound;
}
