import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../platform/database/query';

/** The lists as JSON. */
export interface WrittenLists {
  readonly bar: string;
  readonly others: string;
}

/** Stores the first lists; false where there is one. */
export async function insertHelpContacts(
  transaction: EntityManager,
  organisationId: string,
  { bar, others }: WrittenLists,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO organisations.help_contacts (organisation_id, contacts, others) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING version`,
    [organisationId, bar, others],
  );
  return rows.length > 0;
}

/** False where the list is not of that version any more. */
export async function updateHelpContacts(
  transaction: EntityManager,
  organisationId: string,
  version: number,
  { bar, others }: WrittenLists,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE organisations.help_contacts SET contacts = $3, others = $4, version = version + 1 WHERE organisation_id = $1 AND version = $2`,
    [organisationId, version, bar, others],
  );
  return changed > 0;
}
