import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { DomainError } from '../../../platform/http/domain-error';
import { findIssuingRules } from './issuing-rules.queries';

/** Whatever gives a number or takes validity away begins with this, unless it carries out what another has approved. */
export async function refuseAlone(
  transaction: EntityManager,
  { organisationId }: PersonActor,
): Promise<void> {
  const { secondApproval } = await findIssuingRules(transaction, organisationId);
  if (secondApproval) throw new DomainError('certification.approval-required');
}
