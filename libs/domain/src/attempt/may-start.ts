import type { WindowInstants } from './window';

/** An attempt so far: still open, handed in and not yet marked by people, or finished at an instant (milliseconds since 1970 UTC), passed or not. */
export type PastAttempt =
  | { readonly state: 'open' | 'awaiting-marking' }
  | { readonly state: 'finished'; readonly at: number; readonly passed: boolean };

/**
 * Whether a new attempt may start. If not: one is open and goes on, one waits for people to mark it, one is passed, all allowed ones are used, or
 * the next is possible only `at` an instant.
 */
export type StartVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'open' | 'awaiting-marking' | 'passed' | 'none-left' | 'closed';
    }
  | { readonly ok: false; readonly reason: 'wait' | 'not-yet'; readonly at: number };

/**
 * Decides whether a learner may start an attempt now. The wait counts from the end of the last failed one; an attempt
 * that somebody allowed beyond the rules needs no wait and keeps to no window, because whoever allowed it has looked at the case.
 *
 * @param given.allowed number of attempts by the rules, from 1
 * @param given.extra number of attempts allowed beyond them, from 0
 * @param given.window when an attempt of the rules may start
 * @param given.waitHours hours between a failed attempt and the next; 0 for none
 * @example
 * const attempts = [{ state: 'finished', at: 0, passed: false }] as const;
 * mayStart({ attempts, now: 3_600_000, allowed: 3, extra: 0, waitHours: 24 }); // { ok: false, reason: 'wait', at: 86_400_000 }
 */
export function mayStart(given: {
  readonly attempts: readonly PastAttempt[];
  readonly now: number;
  readonly allowed: number;
  readonly extra: number;
  readonly waitHours: number;
  readonly window?: WindowInstants;
}): StartVerdict {
  const {
    attempts,
    now,
    allowed,
    extra,
    waitHours,
    window: { opensAt = -Infinity, closesAt = Infinity } = {},
  } = given;
  const finished = attempts.filter((attempt) => attempt.state === 'finished');
  if (finished.some((attempt) => attempt.passed)) return { ok: false, reason: 'passed' };
  if (attempts.some(({ state }) => state === 'awaiting-marking'))
    return { ok: false, reason: 'awaiting-marking' };
  if (finished.length < attempts.length) return { ok: false, reason: 'open' };
  if (attempts.length >= allowed)
    return attempts.length < allowed + extra ? { ok: true } : { ok: false, reason: 'none-left' };
  if (now >= closesAt) return { ok: false, reason: 'closed' };
  if (now < opensAt) return { ok: false, reason: 'not-yet', at: opensAt };
  const ends = finished.map((attempt) => attempt.at + waitHours * 3_600_000);
  const at = Math.max(...ends);
  return at > now ? { ok: false, reason: 'wait', at } : { ok: true };
}
