import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** A part of what has been kept long enough: whatever ended before the day. */
export interface Outdated {
  readonly organisationId: string;
  readonly before: string;
  readonly zone: string;
}

/** How many entries name somebody who is erased, and have been kept long enough. */
export async function countEntriesToRetire(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM registry.certificate
     WHERE organisation_id = $1 AND erased_at IS NOT NULL AND retired_at IS NULL AND greatest(issued_on, expires_on) < $2::date`,
    [organisationId, before],
  );
  return rows[0]?.count ?? 0;
}

/** Takes the name out of at most so many of them, and what leads to it. The number stays in the register. Gives how many it were. */
export async function retireEntries(
  transaction: EntityManager,
  { organisationId, before }: Outdated,
  most: number,
  now: Date,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT registry.retire_entries($1, $2, $3, $4) AS count',
    [organisationId, before, most, now],
  );
  return rows[0]?.count ?? 0;
}
