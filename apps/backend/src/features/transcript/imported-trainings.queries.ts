import type { ImportedTraining } from '@svetionik/domain/people/read-imported-row';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** A training elsewhere that an organisation writes down of its member. */
export interface NewImportedTraining extends ImportedTraining {
  readonly id: string;
  readonly personId: string;
}

type Known = Pick<NewImportedTraining, 'personId' | 'title' | 'finishedOn'>;

/** By what a training is known again: whose it is, its title and its last day. */
export function trainingKey({ personId, title, finishedOn }: Known): string {
  return `${personId} ${finishedOn} ${title}`;
}

/** The keys of those that are written down already, whoever did. */
export async function findKnownTrainings(
  transaction: EntityManager,
  organisationId: string,
  trainings: readonly Known[],
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT t.person_id AS "personId", t.title, to_char(t.finished_on, 'YYYY-MM-DD') AS "finishedOn"
     FROM unnest($2::uuid[], $3::text[], $4::date[]) AS g (person_id, title, finished_on)
       JOIN transcript.training t ON t.organisation_id = $1 AND t.person_id = g.person_id AND t.title = g.title AND t.finished_on = g.finished_on`,
    [
      organisationId,
      trainings.map(({ personId }) => personId),
      trainings.map(({ title }) => title),
      trainings.map(({ finishedOn }) => finishedOn),
    ],
  );
  return new Set(rows.map(trainingKey));
}

/** Writes down trainings that wait for being confirmed, without evidence; gives the ids of those that were not known. */
export async function insertImportedTrainings(
  transaction: EntityManager,
  organisationId: string,
  trainings: readonly NewImportedTraining[],
  now: Date,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, certificate, imported,
       added_at, state, sent_at)
     SELECT g.id, $1, g."personId", g.title, g.organiser, g."finishedOn", g.hours, 0, false, '', g.certificate, true, $3::timestamptz, 'waiting', $3::timestamptz
     FROM jsonb_to_recordset($2::jsonb) AS g (id uuid, "personId" uuid, title text, organiser text, "finishedOn" date, hours numeric, certificate text)
     WHERE NOT EXISTS (SELECT FROM transcript.training t
       WHERE t.organisation_id = $1 AND t.person_id = g."personId" AND t.title = g.title AND t.finished_on = g."finishedOn")
     ON CONFLICT DO NOTHING RETURNING id`,
    [organisationId, JSON.stringify(trainings), now],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Removes those that nobody has touched since they were written down; gives their ids. */
export async function deleteUntouchedTrainings(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `DELETE FROM transcript.training WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) AND imported AND state = 'waiting' AND version = 1 RETURNING id`,
    [organisationId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
