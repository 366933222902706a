import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { Outdated } from '../registry';

/** How many records of actions have been kept long enough. */
export async function countOldActions(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT ((SELECT count(*) FROM platform.audit WHERE chain = $1 AND at < $2::date::timestamp AT TIME ZONE $3)
       + (SELECT count(*) FROM platform.event WHERE organisation_id = $1 AND at < $2::date::timestamp AT TIME ZONE $3))::int AS count`,
    [organisationId, before, zone],
  );
  return rows[0]?.count ?? 0;
}

/** Gives how many it were, `most` at most. */
export async function deleteOldActions(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
  most: number,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT privacy.forget_actions($1, $2, $3, $4) AS count',
    [organisationId, before, zone, most],
  );
  return rows[0]?.count ?? 0;
}
