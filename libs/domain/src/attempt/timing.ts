import type { Accommodation } from './accommodation';
import { breakSpans, type TakenBreak } from './breaks';
import { joinedSpans, type Span } from './interruption';

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
  return (
    given.startedAt +
    Math.round(given.minutes * given.extraTimeFactor * 60_000) +
    given.pausedMilliseconds
  );
}

/**
 * How long the clock of an attempt has stood still, in milliseconds: the part of the pauses (interruptions of the server and
 * the learner's breaks, in any order, overlapping ones counted once) that lies between the start and the
 * end of the attempt's own time. A pause that begins after that end gives no time back; one that began before
 * it stops the clock until the pause is over.
 *
 * @example
 * // 30 minutes from 0; down from minute 10 to 15, and again from minute 40: over at minute 35.
 * pausedMilliseconds({ startedAt: 0, minutes: 30, extraTimeFactor: 1, pauses }); // 300_000
 */
export function pausedMilliseconds(
  given: AttemptTime & { readonly pauses: readonly Span[] },
): number {
  let paused = 0;
  for (const pause of joinedSpans(given.pauses)) {
    const from = Math.max(pause.from, given.startedAt);
    if (from >= deadline({ ...given, pausedMilliseconds: paused })) break;
    paused += Math.max(0, pause.to - from);
  }
  return paused;
}

/** An attempt's clock: its time, what of its accommodation the clock goes by, and what stopped it. */
export interface AttemptClock
  extends Pick<AttemptTime, 'startedAt' | 'minutes'>, Omit<Accommodation, 'largerSteps'> {
  /** When the window of the assessment closes; undefined where it stays open. */
  readonly closesAt?: number | undefined;
  readonly interruptions: readonly Span[];
  readonly taken: readonly TakenBreak[];
}

/**
 * The instant at which the attempt is over with all that was granted, or undefined where there is no limit of time. A break
 * under way counts to the end that it has by itself, so that the attempt is never over during one.
 *
 * Whoever starts late has the time that is left until the window closes. Extra time moves that end by the minutes that it
 * adds to the whole, and what stops the clock moves it as any end; without a limit of time it only says when to start.
 *
 * @example
 * const attempt = { startedAt: 0, minutes: 30, extraTimeFactor: 2, timeLimited: true, breaks: 1, breakMinutes: 5 };
 * attemptDeadline({ ...attempt, interruptions: [], taken: [{ startedAt: 60_000, endedAt: undefined }] }); // 65 minutes: 3_900_000
 */
export function attemptDeadline(given: AttemptClock): number | undefined {
  if (!given.timeLimited) return undefined;
  const pauses = [...given.interruptions, ...breakSpans(given.taken, given)];
  const own = { startedAt: given.startedAt, minutes: ownMinutes(given), extraTimeFactor: 1 };
  return deadline({ ...own, pausedMilliseconds: pausedMilliseconds({ ...own, pauses }) });
}

function ownMinutes({
  startedAt,
  minutes,
  extraTimeFactor,
  closesAt = Infinity,
}: AttemptClock): number {
  const whole = minutes * extraTimeFactor;
  return Math.min(whole, (closesAt - startedAt) / 60_000 + whole - minutes);
}

/**
 * Whether the time is up: from the deadline itself on.
 *
 * @example
 * hasEnded(2_760_000, 2_760_000); // true
 */
export function hasEnded(deadline: number, now: number): boolean {
  return now >= deadline;
}

/**
 * Days after which an attempt without a limit of time is closed when nobody has answered in it.
 *
 * @example
 * idleDays; // 14
 */
export const idleDays = 14;

/**
 * When an attempt without a limit of time is over if nothing more is answered in it. Instants in milliseconds since 1970 UTC.
 *
 * @param lastActiveAt the last answer, or the start where there is none
 * @example
 * idleEnd(0); // 1_209_600_000
 */
export function idleEnd(lastActiveAt: number): number {
  return lastActiveAt + idleDays * 24 * 3_600_000;
}
