import type { peopleFilter } from '@svetionik/contracts/people';
import {
  chooseReadingRole,
  isConfinedToInstitutions,
  maySee,
  type ReadingRole,
} from '@svetionik/domain/people/person-sight';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findOverseenInstitutions } from './coordination.queries';
import { findListed, hasWorkplace, type ListedRow } from './listed-people.queries';

/** Whose people somebody may see: those of some institutions, or everybody's where it is null. */
export type Scope = readonly string[] | null;

/** The one place where it is decided which people somebody may see; the list and the page ask it first. */
export async function findScope(transaction: EntityManager, actor: PersonActor): Promise<Scope> {
  if (!actor.permissions.has('people.read')) throw new DomainError('access.forbidden');
  if (!isConfinedToInstitutions(actor.roles)) return null;
  return findOverseenInstitutions(transaction, actor.organisationId, actor.personId);
}

/** A member whom the actor may see; others are not found. */
export async function requireSeen(
  transaction: EntityManager,
  actor: PersonActor,
  personId: string,
): Promise<ListedRow> {
  const { organisationId } = actor;
  const scope = await findScope(transaction, actor);
  const seen = scope === null || (await hasWorkplace(transaction, organisationId, personId, scope));
  const [row] = seen ? await findListed(transaction, organisationId, [personId]) : [];
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** As whom the actor looks at people. */
export function requireReadingRole({ roles }: PersonActor): ReadingRole {
  const role = chooseReadingRole(roles);
  if (role === undefined) throw new DomainError('access.forbidden');
  return role;
}

/** Refuses to tell by what is found what is not shown. */
export function requireMayAsk(
  { roles }: PersonActor,
  { role, profession, blocked, group, consent }: z.output<typeof peopleFilter>,
): void {
  const ofContact = [profession, blocked, group].some((asked) => asked !== undefined);
  if (
    (ofContact && !maySee(roles, 'contact')) ||
    (role !== undefined && !maySee(roles, 'roles')) ||
    (consent !== undefined && !maySee(roles, 'consent'))
  )
    throw new DomainError('access.forbidden');
}
