import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
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
