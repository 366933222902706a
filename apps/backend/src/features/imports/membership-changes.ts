import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { holdMemberships, writeJobs } from '../identity';
import { findEarlierWorkplaces, writeSaidWorkplaces } from '../institutions';
import { insertImportedTrainings } from '../transcript';
import type { WorkedRow } from './applied-rows.queries';
import type { EarlierMembership } from './imported-rows.queries';

/** A row that says something of this member. */
export interface MemberRow extends Pick<
  WorkedRow,
  'job' | 'institution' | 'institutionKey' | 'training'
> {
  readonly personId: string;
}

/**
 * What of a row is written: all of it of somebody who has just come, or what no earlier row says of them; of a member what differed when it
 * was decided.
 */
export function pickSaid(row: WorkedRow, personId: string): MemberRow {
  const { job, institution, institutionKey, training, differences, outcome } = row;
  const isOfNew = outcome === 'invited' || outcome === 'open';
  const isWhole = isOfNew && (differences ?? []).length === 0;
  const differs = (field: string) => isWhole || differences?.some((each) => each.field === field);
  return {
    personId,
    job: differs('job') ? job : null,
    institution: differs('institution') ? institution : null,
    institutionKey: differs('institution') ? institutionKey : null,
    training: differs('training') ? training : null,
  };
}

/** What was there before a row was carried out, and the training that came of it. */
export interface MemberChange {
  readonly before: EarlierMembership;
  readonly trainingId: string | null;
}

/**
 * Writes what rows say of members: that they learn, their job, where they work, and trainings that wait for being confirmed. Nothing
 * of their accounts. Gives what was there before, by person; who is missing is no member, or blocked.
 */
export async function changeMemberships(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly MemberRow[],
  now: Date,
): Promise<ReadonlyMap<string, MemberChange>> {
  const wanted = rows.map(({ personId }) => personId);
  const held = await holdMemberships(transaction, organisationId, wanted);
  const memberships = new Map(held.map((each) => [each.personId, each]));
  const present = rows.filter(({ personId }) => memberships.has(personId));
  const people = present.map(({ personId }) => personId);
  const workplaces = await keepWorkplaces(transaction, organisationId, people);
  const jobs = present.map(({ job }) => job);
  await writeJobs(transaction, organisationId, people, jobs);
  const placed = present.filter(({ institutionKey }) => institutionKey);
  const said = {
    people: placed.map(({ personId }) => personId),
    written: placed.map(({ institution }) => institution ?? ''),
    keys: placed.map(({ institutionKey }) => institutionKey ?? ''),
  };
  await writeSaidWorkplaces(transaction, organisationId, said, now);
  const trainings = await writeTrainings(transaction, organisationId, present, now);
  return new Map(
    people.map((personId) => {
      const { roles = [], job = null } = memberships.get(personId) ?? {};
      const workplace = workplaces.get(personId) ?? null;
      const before = { isLearner: roles.includes('learner'), job, workplace };
      return [personId, { before, trainingId: trainings.get(personId) ?? null }];
    }),
  );
}

async function keepWorkplaces(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, EarlierMembership['workplace']>> {
  const rows = await findEarlierWorkplaces(transaction, organisationId, people);
  return new Map(
    rows.map(({ personId, since, ...workplace }) => [
      personId,
      { ...workplace, since: since.toISOString() },
    ]),
  );
}

async function writeTrainings(
  transaction: EntityManager,
  organisationId: string,
  rows: readonly MemberRow[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const trainings = rows.flatMap(({ personId, training }) =>
    training === null ? [] : [{ ...training, personId, id: newId() }],
  );
  const written = await insertImportedTrainings(transaction, organisationId, trainings, now);
  return new Map(
    trainings.flatMap(({ id, personId }) => (written.has(id) ? [[personId, id]] : [])),
  );
}
