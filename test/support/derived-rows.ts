import { examples } from '@svetionik/contracts/examples';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { tablesWithOrganisation } from './mirror-organisation';

interface Column {
  readonly name: string;
  readonly type: string;
  /** Texts that a check allows, the first of them. */
  readonly allowed: string | null;
}

interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

type Row = Record<string, unknown>;

/** Of each type the simplest value. */
const values: Readonly<Record<string, unknown>> = {
  _text: [],
  _uuid: [],
  bool: false,
  bpchar: 'd'.repeat(64),
  bytea: '\\x00',
  date: '2026-11-27',
  float8: 2,
  int2: 2,
  int4: 2,
  int8: 2,
  jsonb: '{}',
  numeric: 2,
  text: 'Trag',
  timestamptz: '2026-11-27T10:00:00Z',
};

/**
 * Gives every table of the organisation that has no row of it one, as its columns, references and checks ask for it: of the learner
 * where it may be of a person. A table that asks for more than that gets its row by hand.
 */
export async function giveDerivedRows(client: Client): Promise<void> {
  for (const table of await tablesWithOrganisation(client)) {
    const { rowCount } = await client.query(
      `SELECT FROM ${table} WHERE organisation_id = $1 LIMIT 1`,
      [examples.organisation],
    );
    if (rowCount === 0) await insert(client, table, await deriveRow(client, table));
  }
}

async function deriveRow(client: Client, table: string): Promise<Row> {
  const row: Row = { organisation_id: examples.organisation };
  for (const { columns, table: referred, targets } of await referencesOf(client, table)) {
    const found = await findReferred(client, referred, targets);
    for (const [place, name] of columns.entries()) row[name] ??= found[targets[place] ?? ''];
  }
  for (const column of await neededColumns(client, table)) row[column.name] ??= valueOf(column);
  return row;
}

function valueOf({ name, type, allowed }: Column): unknown {
  if (name === 'person_id') return examples.learner;
  return allowed ?? (type === 'uuid' ? randomUUID() : values[type]);
}

/** A row to refer to: the learner, or what is of the learner where it is of somebody. */
async function findReferred(
  client: Client,
  table: string,
  targets: readonly string[],
): Promise<Row> {
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t) ->> 'id' = $1 DESC NULLS LAST,
       to_jsonb(t) ->> 'person_id' = $1 DESC NULLS LAST, to_jsonb(t) ->> 'organisation_id' = $2 DESC NULLS LAST, 1 LIMIT 1`,
    [examples.learner, examples.organisation],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`${table} has no ${targets.join(', ')} to refer to`);
  return found.row;
}

async function referencesOf(client: Client, table: string): Promise<readonly Reference[]> {
  const names = (numbers: string, relation: string) =>
    `(SELECT array_agg(a.attname::text ORDER BY k.place) FROM unnest(${numbers}) WITH ORDINALITY k (number, place)
       JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`;
  const { rows } = await client.query<Reference>(
    `SELECT ${names('conkey', 'conrelid')} AS columns, confrelid::regclass::text AS table, ${names('confkey', 'confrelid')} AS targets
     FROM pg_constraint WHERE contype = 'f' AND conrelid = $1::regclass AND confrelid <> conrelid ORDER BY conname`,
    [table],
  );
  return rows;
}

async function neededColumns(client: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT a.attname AS name, t.typname AS type,
       (SELECT (regexp_match(pg_get_constraintdef(c.oid), '''([^'']+)''::text'))[1] FROM pg_constraint c
        WHERE c.contype = 'c' AND c.conrelid = a.attrelid AND c.conkey = ARRAY[a.attnum] LIMIT 1) AS allowed
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef`,
    [table],
  );
  return rows;
}

async function insert(client: Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row).join(', ');
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1)`,
    [JSON.stringify(row)],
  );
}
