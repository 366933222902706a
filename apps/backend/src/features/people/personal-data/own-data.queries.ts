import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

/** On which day in which role somebody opened the page; who that was is about them, and shown in the account only. */
export function readOwnOpenings(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['openings']> {
  return queryRows(
    transaction,
    `SELECT to_char(opened_on, 'YYYY-MM-DD') AS on, role FROM people.opening WHERE organisation_id = $1 AND person_id = $2 ORDER BY opened_on, id`,
    [organisationId, personId],
  );
}

export async function readOwnFilters(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['savedFilters']> {
  const rows = await queryRows(
    transaction,
    `SELECT name, saved_at AS "savedAt" FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 ORDER BY saved_at, id`,
    [organisationId, personId],
  );
  return rows.map(({ name, savedAt }) => ({ name, savedAt: savedAt.toISOString() }));
}
