import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/http/domain-error';
import { describeWithdrawal, findWithdrawal, type StoredWithdrawal } from './offers.queries';

/** Why nothing goes on in a withdrawn edition, and since when. */
export function courseWithdrawn(withdrawal: StoredWithdrawal): DomainError {
  const { reason, at } = describeWithdrawal(withdrawal);
  return new DomainError('learning.course-withdrawn', {
    details: { latin: reason['sr-Latn'], cyrillic: reason['sr-Cyrl'], at },
  });
}

/** Refuses what would go on in the edition while it is withdrawn. */
export async function refuseWithdrawn(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<void> {
  const withdrawal = await findWithdrawal(transaction, courseEditionId);
  if (withdrawal !== null) throw courseWithdrawn(withdrawal);
}
