import type { EntityManager } from 'typeorm';
import type { ActingPerson, PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { readEditions, type ProgrammeEdition } from './editions.queries';
import { findFollowed } from './followed-groups.queries';
import { findOwnEditions } from './participants.queries';
import { findProgramme, holdProgramme, type ProgrammeRow } from './programmes.queries';
import { findShownProgrammes, type ShownProgramme } from './shown-programmes.queries';

/** Whether somebody enrols people and reads who is in programmes. */
export function managesPeople({ permissions }: ActingPerson): boolean {
  return permissions.has('run.manage');
}

/** A programme of the organisation. With `hold` it is held until the transaction ends. */
export async function requireProgramme(
  transaction: EntityManager,
  { organisationId }: { readonly organisationId: string },
  id: string,
  hold = false,
): Promise<ProgrammeRow> {
  const find = hold ? holdProgramme : findProgramme;
  const row = await find(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}

/** The edition in which somebody is in a programme of the organisation. */
export async function requireParticipant(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  programmeId: string,
  personId: string,
): Promise<ProgrammeEdition> {
  const person = { organisationId, personId };
  const [found] = await findOwnEditions(transaction, person, programmeId);
  return requireEdition(transaction, organisationId, found?.editionId);
}

/** A group that a programme follows, for whoever enrols people. */
export async function requireFollowed(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  programmeId: string,
  groupId: string,
): Promise<void> {
  const followed = await findFollowed(transaction, organisationId, programmeId);
  if (!followed.some(({ id }) => id === groupId)) throw new DomainError('access.not-found');
}

/** A programme that whoever is signed in is in, or may join. */
export async function requireOwnProgramme(
  transaction: EntityManager,
  actor: PersonActor,
  programmeId: string,
): Promise<{ readonly edition: ProgrammeEdition; readonly shown: ShownProgramme }> {
  const [shown] = await findShownProgrammes(transaction, actor, programmeId);
  const edition = await requireEdition(transaction, actor.organisationId, shown?.editionId);
  if (shown === undefined) throw new DomainError('access.not-found');
  return { edition, shown };
}

/** A part of an edition that somebody is in. */
export function requirePart(
  { parts }: ProgrammeEdition,
  id: string,
): ProgrammeEdition['parts'][number] {
  const part = parts.find((each) => each.id === id);
  if (part === undefined) throw new DomainError('access.not-found');
  return part;
}

async function requireEdition(
  transaction: EntityManager,
  organisationId: string,
  id: string | undefined,
): Promise<ProgrammeEdition> {
  const editions = await readEditions(transaction, organisationId, id === undefined ? [] : [id]);
  const edition = id === undefined ? undefined : editions.get(id);
  if (edition === undefined) throw new DomainError('access.not-found');
  return edition;
}
