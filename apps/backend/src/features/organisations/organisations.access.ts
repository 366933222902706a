import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import type { organisation } from '@svetionik/contracts/network';
import type { z } from 'zod';
import { enterOrganisation } from '../../platform/database/organisation-scope.queries';
import { findOrganisation } from '../../platform/access/organisation-rows.queries';
import { OrganiserEntity } from './organiser.entity';
import { findSignatories, type Signatory } from './signatories.queries';

/** An organiser of the organisation, archived or not. */
export async function requireOrganiser(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<OrganiserEntity> {
  const organiser = await transaction.findOneBy(OrganiserEntity, { id, organisationId });
  if (organiser === null) throw new DomainError('access.not-found');
  return organiser;
}

/** Somebody who signs for the organiser that is named, or has signed for it; under another one they are not found. */
export async function requireSignatory(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  { organiserId, id }: { readonly organiserId: string; readonly id: string },
): Promise<Signatory> {
  const signatories = await findSignatories(transaction, organisationId, [organiserId]);
  const signatory = signatories.find((each) => each.id === id);
  if (signatory === undefined) throw new DomainError('access.not-found');
  return signatory;
}

/** Who looks after the network, in a session there: the permission alone every administrator has. */
function isOfNetwork({ inNetwork, permissions }: PersonActor): boolean {
  return inNetwork && permissions.has('network.manage');
}

export function requireNetwork(actor: PersonActor): void {
  if (!isOfNetwork(actor)) throw new DomainError('access.forbidden');
}

/** One's own organisation, or any where the network asks: the transaction works within it from here on. */
export async function requireOrganisation(
  transaction: EntityManager,
  actor: PersonActor,
  id: string,
): Promise<z.output<typeof organisation>> {
  if (id !== actor.organisationId && !isOfNetwork(actor)) throw new DomainError('access.not-found');
  await enterOrganisation(transaction, id);
  const found = await findOrganisation(transaction, id);
  if (found === undefined) throw new DomainError('access.not-found');
  const { lastDay, leftAt, since, ...row } = found;
  const leaving = lastDay === null ? null : { lastDay, over: leftAt !== null };
  return { ...row, leaving, since: since.toISOString() };
}
