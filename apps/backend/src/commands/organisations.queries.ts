import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../platform/database/query';

/** Held until the transaction ends, so that nobody makes one meanwhile. */
export async function lockOrganisations(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'LOCK TABLE platform.organisation IN SHARE ROW EXCLUSIVE MODE');
}

export async function insertOrganisation(
  transaction: EntityManager,
  id: string,
  name: string,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO platform.organisation (id, name, created_at) VALUES ($1, $2, now())',
    [id, name],
  );
}

export async function isOrganisationKnown(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(transaction, 'SELECT 1 FROM platform.organisation WHERE id = $1', [
    organisationId,
  ]);
  return rows.length > 0;
}
