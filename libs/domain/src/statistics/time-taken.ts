import type { Span } from '../attempt/interruption';

/** An answer of the log: its item and the instant at which it was given, in milliseconds since 1970 UTC. */
export interface TimedAnswer {
  readonly item: string;
  readonly at: number;
}

/**
 * How long a person took over each item, in whole seconds: the time from the answer before (or the start) to each
 * answer, summed over the answers to the item. Reading without answering counts towards the next answer. A step back
 * in time, of a clock that was set, counts as nothing, and so do breaks and interruptions. An item without an answer has no time.
 *
 * @param answers in the order in which they were given
 * @param pauses when the clock of the attempt stood still; none overlaps another
 * @example
 * timeTaken([{ item: 'q1', at: 30_000 }, { item: 'q2', at: 75_000 }, { item: 'q1', at: 80_000 }], 0, [{ from: 40_000, to: 50_000 }]);
 * // q1: 30 + 5 = 35, q2: 45 − 10 = 35
 */
export function timeTaken(
  answers: readonly TimedAnswer[],
  startedAt: number,
  pauses: readonly Span[],
): Map<string, number> {
  const taken = new Map<string, number>();
  let before = startedAt;
  for (const { item, at } of answers) {
    taken.set(
      item,
      (taken.get(item) ?? 0) + Math.max(0, at - before - pausedBetween(pauses, before, at)),
    );
    before = at;
  }
  return new Map([...taken].map(([item, milliseconds]) => [item, Math.round(milliseconds / 1000)]));
}

function pausedBetween(pauses: readonly Span[], from: number, to: number): number {
  return pauses.reduce(
    (sum, pause) => sum + Math.max(0, Math.min(pause.to, to) - Math.max(pause.from, from)),
    0,
  );
}
