import type { DataSource, EntityManager } from 'typeorm';

/** What a statement takes and gives. */
interface Statement {
  readonly parameters: readonly unknown[];
  readonly row: unknown;
}

/**
 * The statements of the program by their text, as `npm run generate` reads them from the migrated database: each file of
 * `src/generated` adds those of one feature.
 */
export interface Statements {
  '': { readonly parameters: readonly []; readonly row: never };
}

/** What a column of JSON takes. An array has to be written as text: the driver would make one of PostgreSQL of it. */
export type Json =
  | string
  | number
  | boolean
  | ((object | Readonly<Record<string, unknown>>) & { readonly length?: never });

/** What columns of JSON hold, by schema, table and column. Each feature adds its own. */
export interface JsonColumns {
  '': never;
}

/** What stands under a key of JSON, where it does: `content -> 'title'`. A key that nothing has is a mistake. */
export type JsonMember<Whole, Key extends KeyOf<Whole>> = Whole extends unknown
  ? Key extends keyof Whole
    ? Exclude<Whole[Key], undefined>
    : never
  : never;

/** The keys of any of the kinds of a whole. */
type KeyOf<Whole> = Whole extends unknown ? keyof Whole : never;

type Unknown = 'This statement is not known: run npm run generate.';

type Known<Text extends string> = Text extends keyof Statements
  ? Statements[Text]
  : { readonly parameters: readonly [Unknown]; readonly row: Unknown };

/** A row that a statement gives. */
export type StatementRow<Text extends string> = Known<Text>['row'];

type Given<Part extends Statement> = Part['parameters'] extends readonly []
  ? []
  : [parameters: Part['parameters']];

/** What statements are sent by: a transaction, or the pool for one statement alone. */
export type Database = Pick<EntityManager | DataSource, 'query'>;

/** The rows that a statement gives. */
export async function queryRows<const Text extends string>(
  database: Database,
  text: Text,
  ...[parameters = []]: Given<Known<Text>>
): Promise<StatementRow<Text>[]> {
  // what it really gives is what the database has said
  const result = await database.query<StatementRow<Text>[] | Change<StatementRow<Text>>>(text, [
    ...parameters,
  ]);
  return isChange(result) ? result[0] : result;
}

/** How many rows a statement has updated or deleted. */
export async function countChanged<const Text extends string>(
  database: Database,
  text: Text,
  ...[parameters = []]: Given<Known<Text>>
): Promise<number> {
  const result = await database.query<unknown[] | Change<unknown>>(text, [...parameters]);
  if (!isChange(result)) throw new Error('Only rows that are updated or deleted can be counted.');
  return result[1];
}

/** Sends a statement of which nothing is wanted back. */
export async function execute<const Text extends string>(
  database: Database,
  text: Text,
  ...[parameters = []]: Given<Known<Text>>
): Promise<void> {
  await database.query(text, [...parameters]);
}

/** As TypeORM gives what was updated or deleted. */
type Change<Row> = [rows: Row[], count: number];

function isChange<Row>(result: Row[] | Change<Row>): result is Change<Row> {
  return Array.isArray(result[0]) && typeof result[1] === 'number';
}
