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

/** What bounds an outage that a person declares, in milliseconds: how long it is at most and how far ahead it ends. */
export const outageLimits = { longest: 24 * hour, ahead: 12 * hour } as const;

/** Why a stretch of time cannot be declared an outage. */
export type OutageProblem = 'no-time' | 'too-long' | 'too-far-ahead';

/**
 * Why the stretch cannot be declared an outage at this instant (milliseconds since 1970 UTC), or undefined where it can. One under
 * way may be declared up to the end that is foreseen, so that nobody's time runs out while it lasts.
 *
 * @example
 * outageProblem({ from: 0, to: 600_000 }, 600_000); // undefined: ten minutes that have just passed
 * outageProblem({ from: 600_000, to: 0 }, 600_000); // 'no-time'
 */
export function outageProblem({ from, to }: Span, now: number): OutageProblem | undefined {
  if (to <= from) return 'no-time';
  if (to - from > outageLimits.longest) return 'too-long';
  return to > now + outageLimits.ahead ? 'too-far-ahead' : undefined;
}
