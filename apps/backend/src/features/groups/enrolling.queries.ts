import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** The courses in which a group enrols. */
export function findGroupCourses(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
): Promise<{ id: string; title: TextInScripts; later: boolean }[]> {
  return queryRows(
    transaction,
    `SELECT g.course_id AS id, e.title, g.later FROM groups.group_course g JOIN catalogue.courses c ON c.id = g.course_id
       JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE g.organisation_id = $1 AND g.group_id = $2 ORDER BY g.set_at, g.course_id`,
    [organisationId, groupId],
  );
}

export async function writeGroupCourse(
  transaction: EntityManager,
  organisationId: string,
  row: {
    readonly groupId: string;
    readonly courseId: string;
    readonly later: boolean;
    readonly setBy: string;
    readonly setAt: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO groups.group_course (organisation_id, group_id, course_id, later, set_by, set_at, course_organisation_id)
     SELECT $1, $2, c.id, $4, $5, $6, c.organisation_id FROM catalogue.courses c WHERE c.id = $3
     ON CONFLICT (group_id, course_id) DO UPDATE SET later = excluded.later, set_by = excluded.set_by, set_at = excluded.set_at`,
    [organisationId, row.groupId, row.courseId, row.later, row.setBy, row.setAt],
  );
}

/** The courses in which whoever comes later is enrolled. */
export async function findLaterCourses(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT course_id AS id FROM groups.group_course WHERE organisation_id = $1 AND group_id = $2 AND later',
    [organisationId, groupId],
  );
  return rows.map(({ id }) => id);
}

/** Who is in a group and never was in the course; whoever has left it is not put back. */
const outside =
  `groups.membership m WHERE m.organisation_id = $1 AND m.group_id = $2 AND m.until IS NULL AND NOT EXISTS (
  SELECT FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.course_id = $3 AND e.person_id = m.person_id)` as const;

export async function countNewcomers(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
  courseId: string,
): Promise<number> {
  const rows = await queryRows(transaction, `SELECT count(*)::int AS count FROM ${outside}`, [
    organisationId,
    groupId,
    courseId,
  ]);
  return rows[0]?.count ?? 0;
}

/** The next of those after a person. */
export async function findNewcomers(
  transaction: EntityManager,
  organisationId: string,
  {
    groupId,
    courseId,
    after,
  }: { readonly groupId: string; readonly courseId: string; readonly after: string | null },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT m.person_id AS id FROM ${outside} AND ($4::uuid IS NULL OR m.person_id > $4) ORDER BY m.person_id LIMIT 100`,
    [organisationId, groupId, courseId, after],
  );
  return rows.map(({ id }) => id);
}
