import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

const underWay = `learning.enrolment e WHERE e.withdrawn_at IS NULL
  AND NOT EXISTS (SELECT FROM assessment.attempts WHERE enrolment_id = e.id AND passed)`;

/** How many learn in each of the courses who have not passed. */
export async function countUnderWay(
  transaction: EntityManager,
  organisationId: string,
  courseIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await queryRows(
    transaction,
    `SELECT e.course_id AS id, count(*)::int AS count FROM ${underWay} AND e.organisation_id = $1 AND e.course_id = ANY ($2) GROUP BY e.course_id`,
    [organisationId, courseIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The enrolments of those. */
export async function findUnderWay(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT e.id FROM ${underWay} AND e.organisation_id = $1 AND e.course_id = $2 ORDER BY e.id`,
    [organisationId, courseId],
  );
  return rows.map(({ id }) => id);
}

/** Who has changed offers, by their ids. */
export async function findPeople(
  transaction: EntityManager,
  ids: readonly string[],
): Promise<
  {
    readonly id: string;
    readonly email: string;
    readonly nameLatin: string | null;
    readonly nameCyrillic: string | null;
  }[]
> {
  return queryRows(
    transaction,
    'SELECT id, email, name_latin AS "nameLatin", name_cyrillic AS "nameCyrillic" FROM identity.people WHERE id = ANY ($1)',
    [ids],
  );
}
