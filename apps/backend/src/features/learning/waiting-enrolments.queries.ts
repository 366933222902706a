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

/** Those for whom courses wait that they may take by now: of age since the bound, recorded as of age, or with a consent. */
export async function findOfAge(
  transaction: EntityManager,
  organisationId: string,
  bound: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT w.person_id AS id FROM learning.waiting_enrolment w LEFT JOIN identity.minors m ON m.organisation_id = w.organisation_id AND m.person_id = w.person_id
     WHERE w.organisation_id = $1 AND (m.person_id IS NULL OR m.consented OR m.since <= $2::date) LIMIT 1000`,
    [organisationId, bound],
  );
  return rows.map(({ id }) => id);
}

/** Somebody who may be written to; undefined where they cannot sign in here, or have not confirmed their address. */
export async function findWaiter(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<{ email: string; language: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL`,
    [organisationId, personId],
  );
  return rows[0];
}
