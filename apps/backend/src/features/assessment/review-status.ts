import type { ReviewStatus } from '@svetionik/domain/attempt/review';
import { belgradeInstant } from '@svetionik/domain/attempt/window';
import type { EntityManager } from 'typeorm';
import type { AttemptRules } from './attempt.entity';
import { isSettled } from './attempts.queries';

/** Where a learner stands who reads the result of an attempt, as far as its rules ask. */
export async function readReviewStatus(
  transaction: EntityManager,
  { enrolmentId, rules }: { readonly enrolmentId: string; readonly rules: AttemptRules },
  now: Date,
): Promise<ReviewStatus> {
  const settled =
    rules.reviewTime === 'when-settled' &&
    (await isSettled(transaction, enrolmentId, rules.attempts));
  return {
    settled,
    closesAt: rules.keysAfter === undefined ? undefined : belgradeInstant(rules.keysAfter),
    now: now.getTime(),
  };
}
