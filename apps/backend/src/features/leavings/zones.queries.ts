import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** By the calendar of which zone days count in the organisation. */
export async function findZone(
  transaction: EntityManager,
  organisationId: string,
): Promise<string> {
  const rows = await queryRows(
    transaction,
    'SELECT time_zone AS zone FROM platform.organisation WHERE id = $1',
    [organisationId],
  );
  return rows[0]?.zone ?? 'Europe/Belgrade';
}
