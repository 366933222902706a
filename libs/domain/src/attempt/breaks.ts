import type { Span } from './interruption';

/** A break of an attempt, in milliseconds since 1970 UTC; `endedAt` is undefined until the learner goes on. */
export interface TakenBreak {
  readonly startedAt: number;
  readonly endedAt: number | undefined;
}

/** How many breaks may be taken in an attempt, and how long they may last in all. */
export interface BreakAllowance {
  readonly breaks: number;
  readonly breakMinutes: number;
}

/** Where the breaks of an attempt stand: how many and how many milliseconds are left, and when one under way ends by itself. */
export interface BreakStatus {
  readonly left: number;
  readonly millisecondsLeft: number;
  readonly running: Span | undefined;
}

/** Whether a break may begin, and if not, why. */
export type BreakVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'running' | 'none-left' | 'used-up' };

/**
 * The breaks as stretches of time. A break that nobody ended ends by itself when the minutes for all breaks are used up, so a
 * break under way is given with the end that it will have at the latest.
 *
 * @param taken first to last
 * @example
 * // Ten minutes in all: the first lasted four, so the second ends by itself after six.
 * breakSpans([{ startedAt: 0, endedAt: 240_000 }, { startedAt: 600_000, endedAt: undefined }], { breaks: 2, breakMinutes: 10 });
 * // [{ from: 0, to: 240_000 }, { from: 600_000, to: 960_000 }]
 */
export function breakSpans(taken: readonly TakenBreak[], { breakMinutes }: BreakAllowance): Span[] {
  let left = breakMinutes * 60_000;
  return taken.map(({ startedAt, endedAt }) => {
    const to = Math.min(endedAt ?? Infinity, startedAt + left);
    left -= to - startedAt;
    return { from: startedAt, to };
  });
}

/**
 * Where the breaks stand at `now`.
 *
 * @example
 * breakStatus([{ startedAt: 0, endedAt: undefined }], { breaks: 2, breakMinutes: 10 }, 60_000);
 * // { left: 1, millisecondsLeft: 540_000, running: { from: 0, to: 600_000 } }
 */
export function breakStatus(
  taken: readonly TakenBreak[],
  allowance: BreakAllowance,
  now: number,
): BreakStatus {
  const spans = breakSpans(taken, allowance);
  const used = spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, now) - from), 0);
  const last = spans.at(-1);
  return {
    left: Math.max(0, allowance.breaks - taken.length),
    millisecondsLeft: Math.max(0, allowance.breakMinutes * 60_000 - used),
    running: last !== undefined && now < last.to ? last : undefined,
  };
}

/**
 * Whether another break may begin now.
 *
 * @example
 * mayTakeBreak({ left: 1, millisecondsLeft: 0, running: undefined }); // { ok: false, reason: 'used-up' }
 */
export function mayTakeBreak({ left, millisecondsLeft, running }: BreakStatus): BreakVerdict {
  if (running !== undefined) return { ok: false, reason: 'running' };
  if (left === 0) return { ok: false, reason: 'none-left' };
  return millisecondsLeft > 0 ? { ok: true } : { ok: false, reason: 'used-up' };
}
