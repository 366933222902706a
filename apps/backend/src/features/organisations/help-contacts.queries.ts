import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../platform/database/query';

/** Stores the first list, as JSON; false where there is one. */
export async function insertHelpContacts(
  transaction: EntityManager,
  organisationId: string,
  contacts: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO organisations.help_contacts (organisation_id, contacts) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING version`,
    [organisationId, contacts],
  );
  return rows.length > 0;
}

/** False where the list is not of that version any more. */
export async function updateHelpContacts(
  transaction: EntityManager,
  organisationId: string,
  version: number,
  contacts: string,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE organisations.help_contacts SET contacts = $3, version = version + 1 WHERE organisation_id = $1 AND version = $2`,
    [organisationId, version, contacts],
  );
  return changed > 0;
}
