import { aheadOfUtc, readClock } from '../time/zone-clock';
import type { AssessmentWindow } from './assessment-rules';

/** The zone in which an assessment opens and closes. */
const zone = 'Europe/Belgrade';
const day = 24 * 3_600_000;

/** A window as instants, in milliseconds since 1970 UTC: from `opensAt` on, before `closesAt`. */
export interface WindowInstants {
  readonly opensAt?: number;
  readonly closesAt?: number;
}

/**
 * Whether the text is a day and a time of day, `2026-12-01T09:00`.
 *
 * @example
 * isWallTime('2026-02-30T09:00'); // false
 */
export function isWallTime(text: string): boolean {
  const instant = Date.parse(`${text}:00.000Z`);
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) &&
    Number.isFinite(instant) &&
    new Date(instant).toISOString().startsWith(text)
  );
}

/**
 * What a change of clocks does to a day and a time of day in Belgrade: in spring an hour is left out, in autumn one comes twice. Undefined
 * where it names one instant and no other.
 *
 * @param wall see {@link isWallTime}
 * @example
 * findClockChange('2027-03-28T02:30'); // 'left-out'
 * findClockChange('2026-10-25T02:30'); // 'twice'
 */
export function findClockChange(wall: string): 'left-out' | 'twice' | undefined {
  const instants = instantsShowing(wall);
  if (instants.length === 0) return 'left-out';
  return instants.length > 1 ? 'twice' : undefined;
}

/**
 * The instant at which the clocks in Belgrade show a day and a time of day. Of an hour that comes twice it is the first; of
 * one that is left out in spring, the instant so much later. Whoever writes a time is told of both: see {@link findClockChange}.
 *
 * @param wall see {@link isWallTime}
 * @example
 * new Date(belgradeInstant('2026-12-01T09:00')).toISOString(); // '2026-12-01T08:00:00.000Z'
 */
export function belgradeInstant(wall: string): number {
  const shown = Date.parse(`${wall}:00.000Z`);
  return instantsShowing(wall)[0] ?? shown - aheadOfUtc(shown - day, zone);
}

/** When the clocks show it: once on most days, the first instant first. */
function instantsShowing(wall: string): number[] {
  const shown = Date.parse(`${wall}:00.000Z`);
  const instants = [shown - day, shown + day].map((near) => shown - aheadOfUtc(near, zone));
  return [...new Set(instants)]
    .filter((instant) => instant + aheadOfUtc(instant, zone) === shown)
    .sort((one, other) => one - other);
}

/**
 * What the clocks in Belgrade show at an instant: a day and a time of day.
 *
 * @param instant milliseconds since 1970 UTC
 * @example
 * wallTime(Date.parse('2026-12-01T08:00:00Z')); // '2026-12-01T09:00'
 */
export function wallTime(instant: number): string {
  const { date, time } = readClock(instant, zone);
  return `${date}T${time.slice(0, 5)}`;
}

/**
 * The window that is left to whoever may begin until the end of a day; all of it where there is no such day.
 *
 * @throws RangeError when the day does not exist
 * @example
 * narrowWindow({}, '2026-11-30'); // { closesAt: 1_796_079_600_000 }, midnight in Belgrade
 */
export function narrowWindow(window: WindowInstants, lastDay: string | null): WindowInstants {
  if (lastDay === null) return window;
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + day).toISOString().slice(0, 10);
  const end = belgradeInstant(`${next}T00:00`);
  return { ...window, closesAt: Math.min(end, window.closesAt ?? end) };
}

/**
 * When an assessment may be taken.
 *
 * @example
 * windowInstants({ closes: '2026-12-01T09:00' }); // { closesAt: 1_796_112_000_000 }
 */
export function windowInstants(window: AssessmentWindow | undefined): WindowInstants {
  const { opens, closes } = window ?? {};
  return {
    ...(opens !== undefined && { opensAt: belgradeInstant(opens) }),
    ...(closes !== undefined && { closesAt: belgradeInstant(closes) }),
  };
}
