import { createGenerator, type ResolvedTarget } from '@ts-safeql/generate';
import type { Sql } from 'postgres';
import type { Catalogue } from './catalogue';
import { proveColumns } from './not-null';
import { requiredParameters } from './required-parameters';
import type { ProvenColumn } from './scope';
import { jsonType, parameterType, valueType } from './types-of-values';

/** What a statement takes and gives, as types are written. */
export interface Description {
  readonly parameters: readonly string[];
  /** Nothing where the statement gives no rows. */
  readonly row: readonly (readonly [name: string, type: string])[];
}

/** `"late" is not null: a sum without groups always has a row`, in a comment of the statement. */
const promise = /"?(\w+)"? is not null: \S/g;

const analysis = createGenerator();

/** Asks the database about a statement without running it; throws what the database finds wrong with it. */
export async function describeStatement(
  sql: Sql,
  catalogue: Catalogue,
  text: string,
): Promise<Description> {
  const described = await sql.unsafe(text).describe();
  const found = await analyse(sql, catalogue, text);
  const proven = await proveColumns(text, catalogue.findTable);
  const promised = new Set([...text.matchAll(promise)].map(([, name]) => name));
  refuseIdlePromises(promised, described.columns, proven);
  const required = await requiredParameters(text, catalogue.findTable);
  const parameters = described.types.map((oid, index) => {
    const type = parameterType(catalogue.typeOf(oid));
    return required.has(index + 1) ? type : `${type} | null`;
  });
  const isAligned = proven.length === described.columns.length;
  const row = described.columns.map(({ name, type: oid, ...origin }, index) => {
    const { table, number } = originOf(origin);
    const column = catalogue.columnName(table, number);
    const target = found.get(name);
    const json = isAligned ? proven[index]?.json : undefined;
    const type = columnType({ catalogue, oid, column, target, json });
    const isProven = isAligned && proven[index]?.notNull === true;
    const isNull = !promised.has(name) && !isProven;
    return [name, isNull ? `${type} | null` : type] as const;
  });
  return { parameters, row };
}

/** A promise of what is not given, or of what is proven anyway, would go on being believed after a change. */
function refuseIdlePromises(
  promised: ReadonlySet<string | undefined>,
  columns: readonly { readonly name: string }[],
  proven: readonly ProvenColumn[],
): void {
  for (const name of promised) {
    const index = columns.findIndex((column) => column.name === name);
    if (index < 0) throw new Error(`"${name}" is promised to be not null, and is not given`);
    if (proven.length === columns.length && proven[index]?.notNull === true)
      throw new Error(`"${name}" needs no promise: it is proven to be not null`);
  }
}

/** Where a column comes from, which the driver knows and does not declare. */
function originOf(origin: object): { table: number; number: number } {
  const table = 'table' in origin ? Number(origin.table) : 0;
  const number = 'number' in origin ? Number(origin.number) : 0;
  return { table, number };
}

/** What JSON holds that the statement puts together, column by column. */
async function analyse(
  sql: Sql,
  { knownTypes, tablesOfViews }: Catalogue,
  text: string,
): Promise<Map<string, ResolvedTarget>> {
  const result = await analysis
    .generate({
      sql,
      query: { text: withTables(text, tablesOfViews), sourcemaps: [] },
      cacheKey: 'statements',
      fieldTransform: undefined,
      cacheMetadata: true,
      overrides: { types: {}, columns: knownTypes },
    })
    .catch(() => undefined);
  return new Map(result?._tag === 'Right' ? result.right.output?.value : []);
}

/** The analysis knows of columns of tables what it does not know of the same columns of a view. */
function withTables(text: string, tablesOfViews: ReadonlyMap<string, string>): string {
  return text.replace(/\b[a-z_]+\.[a-z_]+\b/g, (name) => tablesOfViews.get(name) ?? name);
}

interface Column {
  readonly catalogue: Catalogue;
  readonly oid: number;
  readonly column: string | undefined;
  readonly target: ResolvedTarget | undefined;
  readonly json: string | undefined;
}

function columnType({ catalogue, oid, column, target, json }: Column): string {
  const type = catalogue.typeOf(oid);
  if (type.name === 'json' || type.name === 'jsonb')
    return json ?? (column === undefined ? jsonType(target) : `JsonColumns['${column}']`);
  const values = column === undefined ? undefined : catalogue.valuesOf(column);
  return values?.map((value) => `'${value}'`).join(' | ') ?? valueType(type);
}
