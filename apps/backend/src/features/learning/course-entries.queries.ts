import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Those of the people who are in a course, have left it or wait for a consent to it; with `before`, those alone who were by then. */
export async function findInCourse(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
  people: readonly string[],
  before: Date | null = null,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT e.person_id AS id FROM learning.enrolment e
     WHERE e.organisation_id = $1 AND e.course_id = $2 AND e.person_id = ANY ($3::uuid[]) AND ($4::timestamptz IS NULL OR e.enrolled_at < $4)
     UNION SELECT w.person_id FROM learning.waiting_enrolment w
     WHERE w.organisation_id = $1 AND w.course_id = $2 AND w.person_id = ANY ($3::uuid[]) AND ($4::timestamptz IS NULL OR w.waiting_since < $4)`,
    [organisationId, courseId, people, before],
  );
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** Somebody whom the program has put in a course, and since when. */
export interface CourseEntry {
  readonly personId: string;
  readonly since: Date;
}

/** Removes what has waited for a consent since then. */
export async function deleteWaiting(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
  entries: readonly CourseEntry[],
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM learning.waiting_enrolment w USING unnest($3::uuid[], $4::timestamptz[]) AS g (person_id, since)
     WHERE w.organisation_id = $1 AND w.course_id = $2 AND w.person_id = g.person_id AND w.waiting_since >= g.since`,
    [
      organisationId,
      courseId,
      entries.map(({ personId }) => personId),
      entries.map(({ since }) => since),
    ],
  );
}

/** Enrolments since then with which nothing was done, each the only one that its person has had in the course; held until the transaction ends. */
export async function holdUntouched(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
  entries: readonly CourseEntry[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id FROM unnest($3::uuid[], $4::timestamptz[]) AS g (person_id, since)
       JOIN learning.enrolment e ON e.organisation_id = $1 AND e.course_id = $2 AND e.person_id = g.person_id AND e.enrolled_at >= g.since
     WHERE e.withdrawn_at IS NULL AND e.place_at IS NULL AND e.done_by_part = '{}'
       AND NOT EXISTS (SELECT FROM learning.enrolment o WHERE o.organisation_id = $1 AND o.course_id = $2 AND o.person_id = e.person_id AND o.id <> e.id)
       AND NOT EXISTS (SELECT FROM learning.block_done WHERE enrolment_id = e.id) AND NOT EXISTS (SELECT FROM learning.practice_record WHERE enrolment_id = e.id)
       AND NOT EXISTS (SELECT FROM learning.extra_attempt WHERE enrolment_id = e.id) AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id)
     ORDER BY e.id FOR UPDATE OF e`,
    [
      organisationId,
      courseId,
      entries.map(({ personId }) => personId),
      entries.map(({ since }) => since),
    ],
  );
  return rows.map(({ id }) => id);
}

export async function deleteEnrolments(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM learning.enrolment WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
    [organisationId, ids],
  );
}
