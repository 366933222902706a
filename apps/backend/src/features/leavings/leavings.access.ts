import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { requireNetwork, requireOrganisation } from '../organisations';
import { findCurrentLeaving, findLeaving, type LeavingRow } from './leavings.queries';

/** A member of the network, asked for by the network: the transaction works within the member from here on. */
export async function requireMemberOfNetwork(
  transaction: EntityManager,
  actor: PersonActor,
  organisationId: string,
): Promise<void> {
  requireNetwork(actor);
  const { network } = await requireOrganisation(transaction, actor, organisationId);
  if (network) throw new DomainError('network.stays');
}

/** That the organisation leaves, by its id; the transaction works within the organisation. */
export async function requireLeaving(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<LeavingRow> {
  const row = await findLeaving(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** One's own organisation that has left, or any where the network asks. */
export async function requireLeaver(
  transaction: EntityManager,
  actor: PersonActor,
  organisationId: string,
): Promise<LeavingRow> {
  await requireOrganisation(transaction, actor, organisationId);
  const row = await findCurrentLeaving(transaction, organisationId);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}
