import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findAccreditation, type AccreditationRow } from './accreditation/accreditations.queries';
import { countKnownCourses } from './certified-courses.queries';
import { findProfile, type ProfileRow } from './profiles.queries';

/** A profile of the organisation, archived or not. */
export async function requireProfile(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<ProfileRow> {
  const row = await findProfile(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** An accreditation of the organisation, archived or not. */
export async function requireAccreditation(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<AccreditationRow> {
  const row = await findAccreditation(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** A published course that the organisation certifies: its own, or one that is shared with it. */
export async function requirePublishedCourse(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<void> {
  if ((await countKnownCourses(transaction, organisationId, [id])) === 0)
    throw new DomainError('access.not-found');
}

/** What was asked for by its address or in a way in which there is none. */
export function requireFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new DomainError('access.not-found');
  return found;
}
