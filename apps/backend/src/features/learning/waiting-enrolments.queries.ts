import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

interface WaitingEnrolment {
  readonly organisationId: string;
  readonly personId: string;
  readonly courseId: string;
}

/** Keeps that somebody is to be enrolled in a course as soon as they may take it. */
export async function keepWaiting(
  transaction: EntityManager,
  { organisationId, personId, courseId }: WaitingEnrolment,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO learning.waiting_enrolment (organisation_id, person_id, course_id, waiting_since) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [organisationId, personId, courseId, now],
  );
}

/** Takes what waits for a person, in the order in which it came. */
export async function takeWaiting(
  transaction: EntityManager,
  { organisationId, personId }: Omit<WaitingEnrolment, 'courseId'>,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `WITH taken AS (DELETE FROM learning.waiting_enrolment WHERE organisation_id = $1 AND person_id = $2 RETURNING course_id, waiting_since)
     SELECT course_id AS "courseId" FROM taken ORDER BY waiting_since, course_id`,
    [organisationId, personId],
  );
  return rows.map(({ courseId }) => courseId);
}
