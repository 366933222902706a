import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** How many courses of an organisation can be joined. */
export async function countOfferedCourses(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM catalogue.courses WHERE organisation_id = $1 AND offered AND current_edition_id IS NOT NULL',
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}
