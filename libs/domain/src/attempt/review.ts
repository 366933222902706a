/**
 * What a result explains, most first: every question with its key and feedback; of every question whether it was right;
 * the objectives alone.
 *
 * @example
 * reviews; // ['per-item', 'without-keys', 'per-objective']
 */
export const reviews = ['per-item', 'without-keys', 'per-objective'] as const;

/** One of {@link reviews}. */
export type Review = (typeof reviews)[number];

/**
 * From when on questions are explained: with the result; once the learner has passed or has no attempt left; once the window of
 * the assessment has closed.
 *
 * @example
 * reviewTimes; // ['at-once', 'when-settled', 'when-closed']
 */
export const reviewTimes = ['at-once', 'when-settled', 'when-closed'] as const;

/** One of {@link reviewTimes}. */
export type ReviewTime = (typeof reviewTimes)[number];

/** Where a learner stands when a result is read. Instants in milliseconds since 1970 UTC. */
export interface ReviewStatus {
  /** Passed, or no attempt is left and none is under way. */
  readonly settled: boolean;
  /** When the window closes; undefined where it stays open. */
  readonly closesAt: number | undefined;
  readonly now: number;
}

/**
 * What a result explains now: all that the rules allow, or the objectives alone until the time for more has come. Where a window
 * was to close and there is none, that time never comes.
 *
 * @example
 * currentReview({ review: 'per-item', reviewTime: 'when-settled' }, { settled: false, closesAt: undefined, now }); // 'per-objective'
 */
export function currentReview(
  {
    review,
    reviewTime = 'at-once',
  }: { readonly review: Review; readonly reviewTime?: ReviewTime | undefined },
  { settled, closesAt = Infinity, now }: ReviewStatus,
): Review {
  const come = { 'at-once': true, 'when-settled': settled, 'when-closed': now >= closesAt };
  return come[reviewTime] ? review : 'per-objective';
}
