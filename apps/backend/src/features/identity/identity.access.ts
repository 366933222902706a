import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findMember, type MemberRow } from './members.queries';
import { hasName } from './persons.queries';
import { findOpenOrganisations } from './sessions.queries';

/** A member of the organisation, blocked or not; whoever belongs to another one only is not found. */
export async function requireMember(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  personId: string,
): Promise<MemberRow> {
  const member = await findMember(transaction, organisationId, personId);
  if (member === undefined) throw new DomainError('access.not-found');
  return member;
}

/** Refuses who has written no name: what they do is shown to others by it, and kept for ever. */
export async function requireName(
  transaction: EntityManager,
  { personId }: PersonActor,
): Promise<void> {
  if (!(await hasName(transaction, personId))) throw new DomainError('identity.name-missing');
}

/** Refuses an organisation in which the person is nobody, or blocked: as one that there isn't. */
export async function requireOpenOrganisation(
  transaction: EntityManager,
  { personId }: PersonActor,
  organisationId: string,
): Promise<void> {
  const open = await findOpenOrganisations(transaction, personId);
  if (!open.includes(organisationId)) throw new DomainError('access.not-found');
}
