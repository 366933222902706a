import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

/** An index that PostgreSQL does not use for a role that policies hold, because its operators or its expression might tell of rows. */
export interface GuardedIndex {
  readonly index: string;
  readonly table: string;
  /** What differs in the n-th row, as JSON. */
  readonly row: string;
  /** Of one that finds by the index: the row of number 7. */
  readonly search: string;
}

/** As an id. */
const numbered = (number: string) =>
  `('00000000-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
const word = `'rec' || n`;

export const guardedIndexes: readonly GuardedIndex[] = [
  {
    index: 'assessment.item_version_by_picture',
    table: 'assessment.item_version',
    row: `jsonb_build_object('id', gen_random_uuid(), 'number', 100 + n, 'content', jsonb_build_object('sr-Latn', jsonb_build_object('file', jsonb_build_object('hash', ${word}))))`,
    search: `assessment.item_versions_of_picture('rec7')`,
  },
  {
    index: 'imports.imported_row_resembling',
    table: 'imports.imported_row',
    row: `jsonb_build_object('number', 100 + n, 'resembles', ARRAY[${numbered('n')}])`,
    search: `imports.rows_resembling(${numbered('7')})`,
  },
  {
    index: 'institutions.institution_by_key',
    table: 'institutions.institution',
    row: `jsonb_build_object('id', gen_random_uuid(), 'own_keys', ARRAY[${word}], 'merged_into', NULL, 'archived_at', NULL)`,
    search: `institutions.institutions_of_keys(ARRAY['rec7'])`,
  },
  {
    index: 'platform.audit_by_subject',
    table: 'platform.audit',
    row: `jsonb_build_object('id', gen_random_uuid(), 'actor_id', NULL, 'subject_ids', ARRAY[${numbered('n')}])`,
    search: `platform.find_actions(NULL, NULL, ${numbered('7')}, NULL, NULL, NULL, NULL, 50)`,
  },
  {
    index: 'platform.audit_by_subject',
    table: 'platform.audit',
    row: `jsonb_build_object('id', gen_random_uuid(), 'actor_id', NULL, 'subject_ids', ARRAY[${numbered('5000 + n')}])`,
    search: `platform.find_actions(${numbered('5007')}, NULL, NULL, NULL, NULL, NULL, NULL, 50)`,
  },
  {
    index: 'platform.audit_by_subject',
    table: 'platform.audit',
    row: `jsonb_build_object('id', gen_random_uuid(), 'actor_id', NULL, 'subject_ids', ARRAY[${numbered('10000 + n')}])`,
    search: `nullif(platform.count_actions_about(${numbered('10007')}), 0)`,
  },
  {
    index: 'platform.audit_by_subject',
    table: 'platform.audit',
    row: `jsonb_build_object('id', gen_random_uuid(), 'action', 'privacy.previewErasure', 'actor_id', ${numbered('1')}, 'subject_ids', ARRAY[${numbered('15000 + n')}])`,
    search: `platform.find_readings(ARRAY[${numbered('15007')}], '{privacy.previewErasure}', ${numbered('2')}, NULL, 50)`,
  },
  {
    index: 'registry.certificate_by_holder',
    table: 'registry.certificate',
    row: `jsonb_build_object('id', gen_random_uuid(), 'number', 1000 + n, 'check_code', lpad(n::text, 16, 'Z'), 'status', 'annulled', 'replaces_id', NULL, 'holder_folded', ${word})`,
    search: `registry.certificates_of_words(ARRAY['rec7'], ARRAY['rec7'], ARRAY['rec7'])`,
  },
  {
    index: 'registry.certificate_by_programme',
    table: 'registry.certificate',
    row: `jsonb_build_object('id', gen_random_uuid(), 'number', 5000 + n, 'check_code', lpad(n::text, 16, 'Y'), 'status', 'annulled', 'replaces_id', NULL, 'facts', t.facts || jsonb_build_object('programme', ${word}, 'edition', 1))`,
    search: `registry.first_certificate_of_programme('rec7', 1)`,
  },
];

/** Of the same kind, but nobody searches by it: erasing goes through it. */
export const erasedByIndex = ['platform.audit_reason_by_subject'];

const rows = 1500;

/** So many rows in the organisation that reading all of them is worse than the index. */
export async function fillGuardedTables(client: Client): Promise<void> {
  await client.query('SET session_replication_role = replica');
  for (const { table, row } of guardedIndexes) {
    const columns = await listWrittenColumns(client, table);
    await client.query(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map((column) => `copy.${column}`).join(', ')}
       FROM ${table} t CROSS JOIN generate_series(1, ${rows}) n CROSS JOIN LATERAL jsonb_populate_record(t, ${row}) copy
       WHERE t.ctid = (SELECT ctid FROM ${table} WHERE organisation_id = $1 LIMIT 1)`,
      [examples.organisation],
    );
  }
  await client.query('RESET session_replication_role');
  for (const table of new Set(guardedIndexes.map(({ table }) => table)))
    await client.query(`VACUUM ANALYZE ${table}`);
}

async function listWrittenColumns(client: Client, table: string): Promise<string[]> {
  const { rows: found } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return found.map(({ name }) => name);
}
