import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/**
 * The edition of each module that a course keeps, by the id of the module: the newest, except of a module that a
 * trainer has taken on, whose newer editions are for the course's authors to accept.
 */
export async function findEditionsToPin(
  transaction: EntityManager,
  courseId: string,
  moduleIds: readonly string[],
  taken: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const rows = await queryRows(
    transaction,
    `SELECT e.module_id AS module, max(e.number)::int AS newest, max(e.number) FILTER (WHERE p.module_edition_id IS NOT NULL)::int AS pinned
     FROM catalogue.module_editions e
     LEFT JOIN catalogue.courses c ON c.id = $1
     LEFT JOIN catalogue.course_edition_modules p ON p.course_edition_id = c.current_edition_id AND p.module_edition_id = e.id
     WHERE e.module_id = ANY ($2) GROUP BY e.module_id`,
    [courseId, moduleIds],
  );
  return new Map(
    rows.map(({ module, newest, pinned }) => [
      module,
      taken.has(module) ? (pinned ?? newest) : newest,
    ]),
  );
}
