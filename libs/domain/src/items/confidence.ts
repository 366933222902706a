/**
 * How sure a learner says to be of an answer, least first. It never changes a score.
 *
 * @example
 * confidences; // ['guessing', 'unsure', 'sure']
 */
export const confidences = ['guessing', 'unsure', 'sure'] as const;

/** One of {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/**
 * What how sure a learner was says beside whether the answer was right: being sure of what is wrong is worth reading
 * again, being right without being sure is worth confirming.
 *
 * @example
 * findInsight({ confidence: 'sure', correct: false }); // 'sure-and-wrong'
 */
export function findInsight({
  confidence,
  correct,
}: {
  readonly confidence: Confidence;
  readonly correct: boolean;
}): 'sure-and-wrong' | 'right-but-unsure' | undefined {
  if (!correct) return confidence === 'sure' ? 'sure-and-wrong' : undefined;
  return confidence === 'sure' ? undefined : 'right-but-unsure';
}
