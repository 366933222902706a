import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { foldEmail } from '../identity';

/** Removes the rows that name a person, by their id or their address, and what says that others resemble them. */
export async function erasePersonImports(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  const known = await queryRows(transaction, 'SELECT email FROM identity.people WHERE id = $1', [
    personId,
  ]);
  await execute(
    transaction,
    'DELETE FROM imports.imported_row WHERE organisation_id = $1 AND (person_id = $2 OR email_folded = $3)',
    [organisationId, personId, foldEmail(known[0]?.email ?? '')],
  );
  await execute(
    transaction,
    'UPDATE imports.imported_row SET resembles = array_remove(resembles, $2) WHERE organisation_id = $1 AND (import_id, number) IN (SELECT import_id, number FROM imports.rows_resembling($2))',
    [organisationId, personId],
  );
}
