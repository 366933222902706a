import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** What an organisation has said of columns with these headings, by the hash of their key. */
export async function findChoices(
  transaction: EntityManager,
  organisationId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await queryRows(
    transaction,
    'SELECT headings_hash AS hash, fields FROM imports.column_choice WHERE organisation_id = $1 AND headings_hash = ANY ($2::text[])',
    [organisationId, hashes],
  );
  return new Map(rows.map(({ hash, fields }) => [hash, fields]));
}

export async function storeChoice(
  transaction: EntityManager,
  organisationId: string,
  { hash, fields }: { readonly hash: string; readonly fields: readonly (string | null)[] },
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO imports.column_choice (organisation_id, headings_hash, fields, chosen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, headings_hash) DO UPDATE SET fields = excluded.fields, chosen_at = excluded.chosen_at`,
    [organisationId, hash, fields.map((field) => field ?? ''), now],
  );
}
