import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupRefused } from './backup-refused';
import type { BackedUpTable, Manifest } from './manifest';
import type { Part } from './archive';

/** Pieces of about so many bytes are held at a time. */
const pieceSize = 4 * 1024 * 1024;

/** Schemas of PostgreSQL itself, and the one where only the names of migrations are. */
export const foreignSchemas = `('pg_catalog', 'information_schema', 'pg_toast', 'public')`;

const plainText = `SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 3;
  SET LOCAL bytea_output = 'hex'; SET LOCAL client_encoding = 'UTF8'; SET LOCAL statement_timeout = 0; SET LOCAL search_path = pg_catalog`;

/** Begins the transaction that sees every row of one moment; gives that moment. Migrations wait until it ends. */
export async function beginSnapshot(client: Client, migrationLock: number): Promise<Date> {
  await client.query('SELECT pg_advisory_lock_shared($1)', [migrationLock]);
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${plainText}`);
  await refuseHiddenRows(client);
  const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  return rows[0]?.now ?? new Date();
}

/** A policy that hid rows from who copies them would leave them out without a word. */
async function refuseHiddenRows(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
     WHERE row_security_active(c.oid) AND (
       NOT EXISTS (SELECT FROM pg_policy p WHERE ${applies} AND p.polpermissive AND pg_get_expr(p.polqual, c.oid) = 'true')
       OR EXISTS (SELECT FROM pg_policy p WHERE ${applies} AND NOT p.polpermissive))
     ORDER BY 1`,
  );
  const [hidden] = rows;
  if (hidden !== undefined)
    throw new BackupRefused(
      `Rows of ${hidden.name} are hidden from this login: back up as the owner of the database, the address of DATABASE_OWNER_URL.`,
    );
}

const applies = `p.polrelid = c.oid AND EXISTS (SELECT FROM unnest(p.polroles) AS r (oid) WHERE r.oid = 0 OR pg_has_role(r.oid, 'USAGE'))`;

/** The text form in which rows are written and read. */
export async function speakPlainText(client: Client): Promise<void> {
  await client.query(plainText);
}

export async function describeTables(client: Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable>(
    `SELECT n.nspname || '.' || c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND n.nspname NOT IN ${foreignSchemas} AND n.nspname NOT LIKE 'pg\\_temp%'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY 1 ORDER BY 1`,
  );
  return rows;
}

export async function describeSequences(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(
    `SELECT schemaname || '.' || sequencename AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname NOT IN ${foreignSchemas} AND last_value IS NOT NULL ORDER BY 1`,
  );
  return rows;
}

export async function findMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM public.migration ORDER BY id',
  );
  return rows.map(({ name }) => name);
}

/** The rows of a table in pieces, and how many there were. */
export async function* streamRows(
  client: Client,
  table: BackedUpTable,
): AsyncGenerator<Part, number> {
  const stream = client.query(copyTo(`COPY ${formatCopyTarget(table)} TO STDOUT`));
  const chunks: AsyncIterable<Buffer> = stream.iterator({ destroyOnReturn: false });
  let held: Buffer[] = [];
  let [bytes, piece] = [0, 0];
  const take = (): Part => {
    piece += 1;
    const name = `tables/${table.name}/${String(piece).padStart(6, '0')}.copy`;
    const content = Buffer.concat(held);
    [held, bytes] = [[], 0];
    return { name, content };
  };
  try {
    for await (const chunk of chunks) {
      held.push(chunk);
      bytes += chunk.length;
      if (bytes >= pieceSize) yield take();
    }
    if (bytes > 0) yield take();
    return stream.rowCount;
  } finally {
    // who takes no more leaves the rest to be read past, or the connection would never end
    stream.resume();
  }
}

/** The table that a part holds rows of; undefined where it is another part. */
export function tableOfPart(name: string): string | undefined {
  return /^tables\/([a-z0-9_.]+)\/\d+\.copy$/.exec(name)?.[1];
}

/** Table and columns as COPY takes them. */
export function formatCopyTarget({ name, columns }: BackedUpTable): string {
  return `${quotedName(name)} (${columns.map(quoted).join(', ')})`;
}

export function quotedName(name: string): string {
  return name.split('.').map(quoted).join('.');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
