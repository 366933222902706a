import type { Sql } from 'postgres';
import { type PlainView, readPlainView } from './plain-views';
import type { FindTable, ProvenColumn } from './scope';

/** What the migrated database says of its columns and types. */
export interface Catalogue {
  /** The name of a column: `catalogue.course_edition.title`. */
  columnName(table: number, number: number): string | undefined;
  /** The columns of a table, or under `name()` of a function that gives rows of one, and which of them are never null. */
  readonly findTable: FindTable;
  /** What is known of columns beyond their type, by table without schema and name: what JSON holds, and lists of values. */
  readonly knownTypes: Readonly<Record<string, string>>;
  /** The values to which a check holds a column. */
  valuesOf(column: string): readonly string[] | undefined;
  /** The tables behind views that do nothing but choose columns of one, by the view. */
  readonly tablesOfViews: ReadonlyMap<string, string>;
  /** The names of all views, with their schemas. */
  readonly views: readonly string[];
  /** The name of a type, and of what an array of it holds. */
  typeOf(oid: number): { readonly name: string; readonly element: string | undefined };
}

interface Column extends ProvenColumn {
  readonly oid: number;
  readonly number: number;
  /** With its schema. */
  readonly table: string;
  readonly isJson: boolean;
  readonly isView: boolean;
  /** The column of the table behind it, which for one of a table is itself. */
  readonly source: string;
}

/** `state = ANY (ARRAY['open'::text, 'submitted'::text])`, which PostgreSQL makes of `IN`. */
const listed = /^CHECK \(\((\w+) = ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)\)\)$/;

export async function readCatalogue(sql: Sql): Promise<Catalogue> {
  const views = await readPlainViews(sql);
  const columns = await readColumns(sql, views);
  const checks = await sql<{ table: string; definition: string }[]>`
    SELECT n.nspname || '.' || c.relname AS table, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE k.contype = 'c'`;
  const functions = await sql<{ name: string; table: string }[]>`
    SELECT n.nspname || '.' || p.proname AS name, tn.nspname || '.' || t.relname AS table
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_class t ON t.reltype = p.prorettype JOIN pg_namespace tn ON tn.oid = t.relnamespace
    WHERE p.proretset AND t.relkind = 'r'`;
  const types = await sql<{ oid: number; name: string; element: string | null }[]>`
    SELECT t.oid::int8::int4 AS oid, t.typname AS name, e.typname AS element
    FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'`;
  const names = new Map(columns.map(({ oid, number, source }) => [`${oid} ${number}`, source]));
  const tables = new Map<string, ProvenColumn[]>();
  for (const { table, name, notNull, isJson, source } of columns) {
    const json = isJson ? `JsonColumns['${source}']` : undefined;
    tables.set(table, [...(tables.get(table) ?? []), { name, notNull, json }]);
  }
  for (const { name, table } of functions) tables.set(`${name}()`, tables.get(table) ?? []);
  const values = new Map(checks.flatMap(({ table, definition }) => readCheck(table, definition)));
  const known = new Map(
    types.map(({ oid, name, element }) => [oid, { name, element: element ?? undefined }]),
  );
  const knownTypes = Object.fromEntries(
    columns.flatMap(({ table, name, isJson, source }): [string, string][] => {
      const type = isJson ? `JsonColumns['${source}']` : unionOf(values.get(source));
      return type === undefined ? [] : [[`${table}.${name}`.replace(/^\w+\./, ''), type]];
    }),
  );
  return {
    knownTypes,
    views: [...new Set(columns.filter(({ isView }) => isView).map(({ table }) => table))],
    tablesOfViews: new Map([...views].map(([name, { table }]) => [name, table])),
    findTable: (name) => tables.get(name),
    columnName: (table, number) => names.get(`${table} ${number}`),
    valuesOf: (column) => values.get(column),
    typeOf: (oid) => known.get(oid) ?? { name: 'unknown', element: undefined },
  };
}

async function readColumns(sql: Sql, views: ReadonlyMap<string, PlainView>): Promise<Column[]> {
  const found = await sql<Omit<Column, 'source'>[]>`
    SELECT a.attrelid::int8::int4 AS oid, a.attnum AS number, n.nspname || '.' || c.relname AS table, a.attname AS name, a.attnotnull AS "notNull", t.typname = 'jsonb' AS "isJson", c.relkind = 'v' AS "isView"
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v') ORDER BY 1, 2`;
  const tables = new Map(found.map((column) => [`${column.table}.${column.name}`, column]));
  return found.map((column) => {
    const table = views.get(column.table)?.table ?? column.table;
    const source = `${table}.${column.name}`;
    return { ...column, source, notNull: tables.get(source)?.notNull ?? column.notNull };
  });
}

async function readPlainViews(sql: Sql): Promise<Map<string, PlainView>> {
  const found = await sql<{ name: string; query: string }[]>`
    SELECT n.nspname || '.' || c.relname AS name, pg_get_viewdef(c.oid) AS query FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'v' AND n.nspname NOT IN ('pg_catalog', 'information_schema')`;
  const views = new Map<string, PlainView>();
  for (const { name, query } of found) {
    const view = await readPlainView(query);
    if (view !== undefined) views.set(name, view);
  }
  return views;
}

function readCheck(table: string, definition: string): [string, readonly string[]][] {
  const [, column, list = ''] = listed.exec(definition) ?? [];
  const values = [...list.matchAll(/'([^']*)'::text/g)].map(([, value = '']) => value);
  return column === undefined ? [] : [[`${table}.${column}`, values]];
}

function unionOf(values: readonly string[] | undefined): string | undefined {
  return values?.map((value) => `'${value}'`).join(' | ');
}
