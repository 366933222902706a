import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Texts that no two organisations may share: the row of the mirror has another one of the same length. */
const unshared = [
  'check_code',
  'entry_key',
  'token_hash',
  'email',
  'email_folded',
  'unique_key',
  'secret_hash',
];

type Row = Record<string, unknown>;

/**
 * Gives the other organisation a row for each row that the first one has, in every table, with all that refers to them: the same words
 * and days, other ids. So it has rows of every kind, and whatever the first one is told that is not its own shows.
 */
export async function mirrorOrganisation(client: Client): Promise<void> {
  const tables = await tablesWithOrganisation(client);
  const all = new Map([['identity.person', await peopleOf(client)]]);
  for (const table of tables)
    all.set(
      table,
      await rowsOf(client, table, `WHERE organisation_id = '${examples.organisation}'`),
    );
  // neither the order of the tables nor what triggers write
  await client.query('SET session_replication_role = replica');
  for (const [table, rows] of all) await insert(client, table, mirrorIds(rows));
  await client.query('SET session_replication_role = DEFAULT');
}

/** Every table that says whose its rows are. */
export async function tablesWithOrganisation(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND a.attname = 'organisation_id' AND NOT a.attisdropped AND n.nspname !~ '^(pg_|information_schema|public)' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

async function rowsOf(client: Client, table: string, which: string): Promise<Row[]> {
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t ${which}`,
  );
  return rows.map(({ row }) => row);
}

function peopleOf(client: Client): Promise<Row[]> {
  const members = `SELECT person_id FROM identity.member WHERE organisation_id = '${examples.organisation}'`;
  return rowsOf(client, 'identity.person', `WHERE id IN (${members})`);
}

function mirrorIds(rows: readonly Row[]): Row[] {
  const text = JSON.stringify(rows)
    .replaceAll(id, mirrorId)
    .replaceAll(mirrorId(examples.organisation), examples.otherOrganisation);
  const copies: Row[] = JSON.parse(text);
  for (const copy of copies)
    for (const name of unshared) if (typeof copy[name] === 'string') copy[name] = other(copy[name]);
  return copies;
}

/** Another id for each, and never the same. */
function mirrorId(own: string): string {
  return `${(parseInt(own.charAt(0), 16) ^ 8).toString(16)}${own.slice(1)}`;
}

function other(text: string): string {
  return `${text.startsWith('z') ? 'y' : 'z'}${text.slice(1)}`;
}

async function insert(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { rows: columns } = await client.query<{ name: string }>(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  const names = columns[0]?.name ?? '';
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
