import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import type { Transactions } from '../../../platform/database/transactions';

/** Notes that whoever sits at a session could not prove that it is theirs. Each try waits longer, so there are few. */
export async function noteFailedProof(
  transactions: Transactions,
  actor: PersonActor,
  now: Date,
): Promise<void> {
  await transactions.unitOfWork(actor, (transaction) =>
    audit(transaction, actor, { action: 'identity.proofFailed', subjectIds: [] }, now),
  );
}
