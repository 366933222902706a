import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export interface EnrolmentCounts {
  readonly courses: number;
  readonly finishedParts: number;
  readonly exercises: number;
}

/** How much there is of what a person did in courses. */
export async function countPersonEnrolments(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<EnrolmentCounts> {
  const rows = await queryRows(
    transaction,
    `WITH own AS (SELECT id FROM learning.enrolment WHERE organisation_id = $1 AND person_id = $2)
     SELECT (SELECT count(*) FROM own)::int AS courses,
       (SELECT count(*) FROM learning.block_done WHERE enrolment_id IN (SELECT id FROM own))::int AS "finishedParts",
       (SELECT count(*) FROM learning.practice_record WHERE enrolment_id IN (SELECT id FROM own))::int AS exercises`,
    [organisationId, personId],
  );
  return rows[0] ?? { courses: 0, finishedParts: 0, exercises: 0 };
}

/** Deletes the enrolments of a person with their progress, practice and ways through notes. */
export async function erasePersonEnrolments(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(transaction, 'SELECT learning.erase_enrolments($1, $2)', [
    organisationId,
    personId,
  ]);
}
