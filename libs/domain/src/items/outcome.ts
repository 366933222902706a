/**
 * How an answer can turn out, best first.
 *
 * @example
 * outcomes; // ['right', 'partly', 'wrong']
 */
export const outcomes = ['right', 'partly', 'wrong'] as const;

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number];

/**
 * How a graded answer turned out; no answer at all is a wrong one.
 *
 * @example
 * toOutcome({ correct: false, points: 0.5 }); // 'partly'
 */
export function toOutcome({
  correct,
  points,
}: {
  readonly correct: boolean;
  readonly points: number;
}): Outcome {
  if (correct) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}
