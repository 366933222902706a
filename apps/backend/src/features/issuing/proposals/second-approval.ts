import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { DomainError } from '../../../platform/http/domain-error';
import { requireName } from '../../identity';
import { findIssuingRules } from './issuing-rules.queries';

/** Whatever gives a number or takes validity away begins with this, unless it carries out what another has approved. */
export async function refuseUnapproved(
  transaction: EntityManager,
  actor: PersonActor,
): Promise<void> {
  const { organisationId } = actor;
  await requireName(transaction, actor);
  const { secondApproval } = await findIssuingRules(transaction, organisationId);
  if (secondApproval) throw new DomainError('certification.approval-required');
}
