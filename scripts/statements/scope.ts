import type { Node } from '@pgsql/types';
import { readColumnNames } from './expression-proofs';

/** A column that something gives. */
export interface ProvenColumn {
  readonly name: string;
  readonly notNull: boolean;
  /** The type of the JSON that it holds, where that is known. */
  readonly json?: string | undefined;
}

/** The columns of a table in their order. */
export type FindTable = (name: string) => readonly ProvenColumn[] | undefined;

/** What can be named in a query: tables and queries, by the names that they have there. */
export type Scope = readonly {
  readonly name: string;
  /** Nothing where they are not known. */
  readonly columns: readonly ProvenColumn[] | undefined;
}[];

export type Named = ReadonlyMap<string, readonly ProvenColumn[] | undefined>;

/** What an outer join finds nothing for is null. */
export function open(scope: Scope): Scope {
  return scope.map(({ name, columns }) => ({
    name,
    columns: columns?.map((column) => ({ ...column, notNull: false })),
  }));
}

/** Rows in which a column is compared, or asked not to be null, have it. */
export function narrowed(scope: Scope, condition: Node | undefined): Scope {
  const proven = condition === undefined ? [] : provenBy(condition);
  return scope.map(({ name, columns }) => ({
    name,
    columns: columns?.map((column) => ({
      ...column,
      notNull:
        column.notNull ||
        proven.some(
          (names) => names.at(-1) === column.name && names.length === 2 && names[0] === name,
        ) ||
        (scope.length === 1 &&
          proven.some((names) => names.length === 1 && names[0] === column.name)),
    })),
  }));
}

function provenBy(condition: Node): string[][] {
  if ('BoolExpr' in condition && condition.BoolExpr.boolop === 'AND_EXPR')
    return (condition.BoolExpr.args ?? []).flatMap(provenBy);
  if ('NullTest' in condition)
    return condition.NullTest.nulltesttype === 'IS_NOT_NULL'
      ? columnIn(condition.NullTest.arg)
      : [];
  if (
    'A_Expr' in condition &&
    ['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN'].includes(condition.A_Expr.kind ?? '')
  )
    return /^(?:=|<>|<|>|<=|>=)$/.test(readColumnNames(condition.A_Expr.name).at(-1) ?? '')
      ? [...columnIn(condition.A_Expr.lexpr), ...columnIn(condition.A_Expr.rexpr)]
      : [];
  return [];
}

function columnIn(node: Node | undefined): string[][] {
  return node !== undefined && 'ColumnRef' in node ? [readColumnNames(node.ColumnRef.fields)] : [];
}
