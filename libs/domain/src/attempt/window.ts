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
 * The instant at which the clocks in Belgrade show a day and a time of day. Of an hour that comes twice it is the first; of
 * one that is left out in spring, the instant so much later.
 *
 * @param wall see {@link isWallTime}
 * @example
 * new Date(belgradeInstant('2026-12-01T09:00')).toISOString(); // '2026-12-01T08:00:00.000Z'
 */
export function belgradeInstant(wall: string): number {
  const shown = Date.parse(`${wall}:00.000Z`);
  const [before, after] = [
    shown - aheadOfUtc(shown - day, zone),
    shown - aheadOfUtc(shown + day, zone),
  ];
  return (
    [before, after]
      .sort((one, other) => one - other)
      .find((instant) => instant + aheadOfUtc(instant, zone) === shown) ?? before
  );
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
