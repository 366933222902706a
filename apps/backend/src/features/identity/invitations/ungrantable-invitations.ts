import type { EntityManager } from 'typeorm';
import type { NotedActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { withdrawUngrantable } from './ordered-invitations.queries';

/** Who has sent invitations, and the roles that they may still give beside that of a learner. */
interface FormerSender {
  readonly organisationId: string;
  readonly personId: string;
  readonly grantable: readonly string[];
}

/**
 * Withdraws what is open and brings roles that its sender may not give any more, and notes it: they could have invited another address of
 * theirs before.
 */
export async function endUngrantable(
  transaction: EntityManager,
  by: NotedActor,
  { organisationId, personId, grantable }: FormerSender,
  now: Date,
): Promise<void> {
  const roles = ['learner', ...grantable];
  const subjectIds = await withdrawUngrantable(transaction, organisationId, personId, roles, now);
  if (subjectIds.length === 0) return;
  await audit(transaction, by, { action: 'identity.withdrawInvitation', subjectIds }, now);
}
