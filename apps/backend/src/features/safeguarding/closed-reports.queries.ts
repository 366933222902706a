import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../platform/database/query';

interface Outdated {
  readonly organisationId: string;
  /** The first day of those that are still kept. */
  readonly before: string;
}

/** How many reports have been closed for long enough. */
export async function countOldReports(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM safeguarding.report WHERE organisation_id = $1 AND closed_on < $2',
    [organisationId, before],
  );
  return rows[0]?.count ?? 0;
}

/** Removes the next ones with all that was written of them; gives how many it were. */
export function removeOldReports(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
  most: number,
): Promise<number> {
  return countChanged(
    transaction,
    `DELETE FROM safeguarding.report WHERE organisation_id = $1 AND id IN
       (SELECT id FROM safeguarding.report WHERE organisation_id = $1 AND closed_on < $2 ORDER BY id LIMIT $3)`,
    [organisationId, before, most],
  );
}

/** Removes all reports of an organisation and every key that opens them, once it has left the network and is erased. */
export async function eraseReports(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(transaction, 'DELETE FROM safeguarding.report WHERE organisation_id = $1', [
    organisationId,
  ]);
  await execute(transaction, 'DELETE FROM safeguarding.recovery_key WHERE organisation_id = $1', [
    organisationId,
  ]);
  await execute(transaction, 'DELETE FROM safeguarding.officer_key WHERE organisation_id = $1', [
    organisationId,
  ]);
}
