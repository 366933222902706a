import type { ResTarget, SelectStmt } from '@pgsql/types';
import { parse } from 'libpg-query';
import { readColumnNames } from './expression-proofs';

/** A view that does nothing but choose columns of one table, by their names. */
export interface PlainView {
  /** With its schema. */
  readonly table: string;
}

/** Reads how PostgreSQL writes the query of a view; nothing where it does more, of which less is known. */
export async function readPlainView(query: string): Promise<PlainView | undefined> {
  const parsed: { stmts: { stmt: { SelectStmt?: SelectStmt } }[] } = await parse(query);
  const select = parsed.stmts[0]?.stmt.SelectStmt;
  const [from, ...others] = select?.fromClause ?? [];
  if (!select || !from || !('RangeVar' in from) || others.length > 0) return undefined;
  const { schemaname, relname } = from.RangeVar;
  return doesMore(select) ? undefined : { table: `${schemaname}.${relname}` };
}

function doesMore(select: SelectStmt): boolean {
  const { whereClause, groupClause, distinctClause, limitCount, larg, withClause } = select;
  const parts = [whereClause, groupClause, distinctClause, limitCount, larg, withClause];
  return (
    parts.some((part) => part !== undefined) ||
    (select.targetList ?? []).some(
      (target) => !('ResTarget' in target) || !isColumn(target.ResTarget),
    )
  );
}

function isColumn({ name, val }: ResTarget): boolean {
  if (!val || !('ColumnRef' in val)) return false;
  const column = readColumnNames(val.ColumnRef.fields).at(-1);
  return name === undefined || name === column;
}
