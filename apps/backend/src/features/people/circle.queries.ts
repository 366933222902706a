import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** How many people work in institutions. */
export async function countWorking(
  transaction: EntityManager,
  organisationId: string,
  institutions: readonly string[],
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM people.listed_member WHERE organisation_id = $1 AND institution_id = ANY ($2::uuid[])',
    [organisationId, institutions],
  );
  return rows[0]?.count ?? 0;
}

/**
 * Where people of institutions are in courses, the course with most of them first. States are those of the filter of the list, which
 * leaves out who is blocked and what was renewed.
 */
export function countCourses(
  transaction: EntityManager,
  organisationId: string,
  institutions: readonly string[],
  most: number,
) {
  return queryRows(
    transaction,
    `SELECT c.id, ce.title, count(*) FILTER (WHERE NOT f.passed AND NOT f.begun)::int AS "notStarted", count(*) FILTER (WHERE NOT f.passed AND f.begun)::int AS "underWay",
       count(*) FILTER (WHERE f.passed)::int AS passed
     FROM (SELECT e.course_id, EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed) AS passed,
         (e.place_at IS NOT NULL OR e.done_by_part <> '{}' OR EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id)) AS begun
       FROM people.listed_member l JOIN learning.enrolments e ON e.person_id = l.person_id AND e.organisation_id = l.organisation_id
       WHERE l.organisation_id = $1 AND l.institution_id = ANY ($2::uuid[]) AND NOT l.blocked AND e.withdrawn_at IS NULL
         AND NOT EXISTS (SELECT FROM learning.enrolments n WHERE n.renews_id = e.id AND n.withdrawn_at IS NULL)) f
       JOIN catalogue.courses c ON c.id = f.course_id JOIN catalogue.course_editions ce ON ce.id = c.current_edition_id
     GROUP BY c.id, ce.title ORDER BY count(*) DESC, c.id LIMIT $3`,
    [organisationId, institutions, most],
  );
}
