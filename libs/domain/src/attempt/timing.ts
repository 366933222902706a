import type { Span } from './outage';

/**
 * What the time of an attempt depends on, frozen at its start. `startedAt` in milliseconds since 1970 UTC;
 * `extraTimeFactor` is the learner's accommodation: 1 for none, 1.5 for half as much time again.
 */
export interface AttemptTime {
  readonly startedAt: number;
  readonly minutes: number;
  readonly extraTimeFactor: number;
}

/**
 * The instant at which the attempt is over, in milliseconds since 1970 UTC: start, time allowed, and the time
 * during which the clock stood still (see {@link pausedMilliseconds}).
 *
 * @example
 * deadline({ startedAt: 0, minutes: 30, extraTimeFactor: 1.5, pausedMilliseconds: 60_000 }); // 46 minutes: 2_760_000
 */
export function deadline(given: AttemptTime & { readonly pausedMilliseconds: number }): number {
  return given.startedAt + Math.round(given.minutes * given.extraTimeFactor * 60_000) + given.pausedMilliseconds;
}

/**
 * How long the clock of an attempt has stood still, in milliseconds: the part of the outages (gaps in the server's
 * heartbeat and declared ones, in any order, overlapping ones counted once) that lies between the start and the
 * end of the attempt's own time. An outage that begins after that end gives no time back; one that began before
 * it pauses the clock until the outage is over.
 *
 * @example
 * // 30 minutes from 0; down from minute 10 to 15, and again from minute 40: over at minute 35.
 * pausedMilliseconds({ startedAt: 0, minutes: 30, extraTimeFactor: 1, outages }); // 300_000
 */
export function pausedMilliseconds(given: AttemptTime & { readonly outages: readonly Span[] }): number {
  const outages = [...given.outages].sort((one, other) => one.from - other.from);
  let counted = given.startedAt;
  let paused = 0;
  for (const outage of outages) {
    const from = Math.max(outage.from, counted);
    if (from >= deadline({ ...given, pausedMilliseconds: paused })) break;
    if (outage.to <= from) continue;
    paused += outage.to - from;
    counted = outage.to;
  }
  return paused;
}

/**
 * Whether the time is up: from the deadline itself on.
 *
 * @example
 * isOver(2_760_000, 2_760_000); // true
 */
export function isOver(deadline: number, now: number): boolean {
  return now >= deadline;
}
