/** A stretch of time, in milliseconds since 1970 UTC; `to` is later than `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The same time in stretches that do not overlap, first to last.
 *
 * @example
 * joinedSpans([{ from: 30, to: 40 }, { from: 0, to: 10 }, { from: 5, to: 20 }]); // [{ from: 0, to: 20 }, { from: 30, to: 40 }]
 */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to)
      joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
    else joined.push(span);
  }
  return joined;
}

const hour = 3_600_000;

/** What bounds an interruption that a person declares, in milliseconds: how long it is at most and how far ahead it ends. */
const interruptionLimits = { longest: 24 * hour, ahead: 12 * hour } as const;

/** Why a stretch of time cannot be declared an interruption. */
export type InterruptionProblem = 'no-time' | 'too-long' | 'too-far-ahead';

/**
 * Why the stretch cannot be declared an interruption at this instant (milliseconds since 1970 UTC), or undefined where it can. One under
 * way may be declared up to the end that is foreseen, so that nobody's time runs out while it lasts.
 *
 * @example
 * interruptionProblem({ from: 0, to: 600_000 }, 600_000); // undefined: ten minutes that have just passed
 * interruptionProblem({ from: 600_000, to: 0 }, 600_000); // 'no-time'
 */
export function interruptionProblem(
  { from, to }: Span,
  now: number,
): InterruptionProblem | undefined {
  if (to <= from) return 'no-time';
  if (to - from > interruptionLimits.longest) return 'too-long';
  return to > now + interruptionLimits.ahead ? 'too-far-ahead' : undefined;
}
