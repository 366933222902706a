import type {
  DeleteStmt,
  InsertStmt,
  Node,
  RangeFunction,
  SelectStmt,
  UpdateStmt,
  WithClause,
} from '@pgsql/types';
import { parse } from 'libpg-query';
import {
  gathers,
  isNotNull,
  findJsonType,
  mayMultiply,
  readColumnNames,
  type Surroundings,
} from './expression-proofs';
import { type FindTable, type Named, narrowed, open, type ProvenColumn, type Scope } from './scope';

interface Reading {
  readonly findTable: FindTable;
  /** Queries that were given a name by WITH. */
  readonly named: Named;
  /** What stands around a query in brackets. */
  readonly outer: readonly Scope[];
}

/**
 * The columns that a statement gives, and which of them are proven to be never null: by the table and how it is joined,
 * by the conditions, and by the rules of {@link isNotNull}.
 */
export async function proveColumns(
  text: string,
  findTable: FindTable,
): Promise<readonly ProvenColumn[]> {
  const parsed: { stmts: { stmt: Node }[] } = await parse(text);
  const statement = parsed.stmts[0]?.stmt;
  return statement ? columnsOf(statement, { findTable, named: new Map(), outer: [] }) : [];
}

function columnsOf(statement: Node, around: Reading): readonly ProvenColumn[] {
  if ('SelectStmt' in statement) return readSelect(statement.SelectStmt, around).columns;
  if ('InsertStmt' in statement) return readChange(statement.InsertStmt, around);
  if ('UpdateStmt' in statement) {
    const { fromClause, whereClause } = statement.UpdateStmt;
    // what is written may differ from what was asked for
    return readChange(statement.UpdateStmt, around, { beside: fromClause, whereClause });
  }
  if ('DeleteStmt' in statement) {
    const { usingClause, whereClause } = statement.DeleteStmt;
    const deleted = { beside: usingClause, whereClause, isKept: true };
    return readChange(statement.DeleteStmt, around, deleted);
  }
  return [];
}

function readChange(
  { relation, returningList, withClause }: InsertStmt | UpdateStmt | DeleteStmt,
  around: Reading,
  { beside = [], whereClause, isKept = false }: ChangeFilter = {},
): readonly ProvenColumn[] {
  const reading = withNamed(withClause, around);
  const changed = relation ? scopeOf([{ RangeVar: relation }], reading) : [];
  const found = narrowed([...changed, ...scopeOf(beside, reading)], whereClause);
  const scope = isKept ? found : [...changed, ...found.slice(changed.length)];
  return readTargets(returningList, scope, surroundings(scope, reading, false));
}

interface ChangeFilter {
  /** The tables beside the one that is changed. */
  readonly beside?: readonly Node[] | undefined;
  readonly whereClause?: Node | undefined;
  /** Whether the rows that are given back are those that were found. */
  readonly isKept?: boolean;
}

interface ReadQuery {
  readonly columns: readonly ProvenColumn[];
  /** Whether there is always exactly one row. */
  readonly isOne: boolean;
}

function readSelect(query: SelectStmt, around: Reading): ReadQuery {
  const reading = withNamed(query.withClause, around);
  if (query.op !== undefined && query.op !== 'SETOP_NONE' && query.larg && query.rarg) {
    const [left, right] = [readSelect(query.larg, reading), readSelect(query.rarg, reading)];
    const columns = left.columns.map(({ name, notNull }, index) => ({
      name,
      notNull: notNull && right.columns[index]?.notNull === true,
    }));
    return { columns, isOne: false };
  }
  const scope = narrowed(scopeOf(query.fromClause ?? [], reading), query.whereClause);
  const isGrouped = query.groupClause !== undefined;
  const found = readTargets(query.targetList, scope, surroundings(scope, reading, isGrouped));
  // a row of totals has nothing in the columns that it sums over
  const hasTotals = (query.groupClause ?? []).some((part) => 'GroupingSet' in part);
  const columns = hasTotals ? found.map((column) => ({ ...column, notNull: false })) : found;
  const isSimple = !isGrouped && !query.havingClause && !query.limitCount && !query.limitOffset;
  const isOne = isSimple && (gathers(query.targetList) || isBare(query));
  return { columns, isOne };
}

function isBare({ fromClause, whereClause, valuesLists, targetList }: SelectStmt): boolean {
  const hasSource = [fromClause, whereClause, valuesLists].some((part) => part !== undefined);
  return !hasSource && !mayMultiply(targetList);
}

function surroundings(scope: Scope, reading: Reading, isGrouped: boolean): Surroundings {
  const scopes = [scope, ...reading.outer];
  const within = { ...reading, outer: scopes };
  return {
    isGrouped,
    isColumnNotNull: (names) => findColumn(scopes, names)?.notNull === true,
    findJson: (names) => findColumn(scopes, names)?.json,
    findQueryJson: (query) => readSelect(query, within).columns[0]?.json,
    isQueryNotNull: (query) => {
      const { columns, isOne } = readSelect(query, within);
      return isOne && columns[0]?.notNull === true;
    },
  };
}

function findColumn(scopes: readonly Scope[], names: readonly string[]): ProvenColumn | undefined {
  const [column, table] = names.toReversed();
  for (const scope of scopes) {
    const tables = scope.filter(({ name }) => table === undefined || table === name);
    const found = tables
      .flatMap(({ columns }) => columns ?? [])
      .find(({ name }) => name === column);
    if (found) return found;
    if (tables.some(({ columns }) => columns === undefined)) return undefined;
  }
  return undefined;
}

function readTargets(
  targets: readonly Node[] | undefined,
  scope: Scope,
  place: Surroundings,
): ProvenColumn[] {
  return (targets ?? []).flatMap((target) => {
    if (!('ResTarget' in target)) return [];
    const { name, val } = target.ResTarget;
    const names = val && 'ColumnRef' in val ? readColumnNames(val.ColumnRef.fields) : [];
    if (names.at(-1) === '*')
      return scope
        .filter((one) => names.length === 1 || one.name === names[0])
        .flatMap(({ columns }) => columns ?? []);
    return [
      {
        name: name ?? usualName(val),
        notNull: isNotNull(val, place),
        json: findJsonType(val, place),
      },
    ];
  });
}

/** The name that PostgreSQL gives to an expression. */
function usualName(node: Node | undefined): string {
  if (node === undefined) return '?column?';
  if ('ColumnRef' in node) return readColumnNames(node.ColumnRef.fields).at(-1) ?? '?column?';
  if ('FuncCall' in node) return readColumnNames(node.FuncCall.funcname).at(-1) ?? '?column?';
  if ('TypeCast' in node) return usualName(node.TypeCast.arg);
  if ('CoalesceExpr' in node) return 'coalesce';
  return '?column?';
}

function withNamed(clause: WithClause | undefined, around: Reading): Reading {
  let named: Named = around.named;
  for (const part of clause?.ctes ?? []) {
    if (!('CommonTableExpr' in part)) continue;
    const { ctename = '', ctequery, aliascolnames } = part.CommonTableExpr;
    const columns = ctequery ? columnsOf(ctequery, { ...around, named }) : [];
    // a query that names itself is not followed
    const isKnown = clause?.recursive !== true;
    named = new Map(named).set(
      ctename,
      renamed(columns, aliascolnames).map((column) => ({
        ...column,
        notNull: isKnown && column.notNull,
      })),
    );
  }
  return { ...around, named };
}

function renamed(
  columns: readonly ProvenColumn[],
  names: readonly Node[] | undefined,
): ProvenColumn[] {
  const given = readColumnNames(names);
  return columns.map((column, index) => ({ ...column, name: given[index] ?? column.name }));
}

function scopeOf(tables: readonly Node[], reading: Reading): Scope {
  let scope: Scope = [];
  for (const table of tables) scope = [...scope, ...readTable(table, reading, scope)];
  return scope;
}

function readTable(table: Node, reading: Reading, before: Scope): Scope {
  if ('RangeVar' in table) {
    const { schemaname, relname = '', alias } = table.RangeVar;
    const name = alias?.aliasname ?? relname;
    const columns =
      schemaname === undefined
        ? reading.named.get(relname)
        : reading.findTable(`${schemaname}.${relname}`);
    return [{ name, columns: columns && renamed(columns, alias?.colnames) }];
  }
  if ('RangeSubselect' in table) {
    const { subquery, alias } = table.RangeSubselect;
    const columns = subquery
      ? columnsOf(subquery, { ...reading, outer: [before, ...reading.outer] })
      : [];
    return [{ name: alias?.aliasname ?? '', columns: renamed(columns, alias?.colnames) }];
  }
  if ('JoinExpr' in table) {
    const { larg, rarg, jointype, quals } = table.JoinExpr;
    const left = larg ? readTable(larg, reading, before) : [];
    const right = rarg ? readTable(rarg, reading, [...before, ...left]) : [];
    const joined = [
      ...(jointype === 'JOIN_RIGHT' || jointype === 'JOIN_FULL' ? open(left) : left),
      ...(jointype === 'JOIN_LEFT' || jointype === 'JOIN_FULL' ? open(right) : right),
    ];
    return jointype === 'JOIN_INNER' || jointype === undefined ? narrowed(joined, quals) : joined;
  }
  if ('RangeFunction' in table) {
    const name = functionOf(table.RangeFunction);
    const columns = name === undefined ? undefined : reading.findTable(`${name}()`);
    return [{ name: table.RangeFunction.alias?.aliasname ?? '', columns }];
  }
  return [{ name: '', columns: undefined }];
}

/** The name of the only function that rows are taken from. */
function functionOf({ functions = [] }: RangeFunction): string | undefined {
  const [only, ...more] = functions;
  if (only === undefined || !('List' in only) || more.length > 0) return undefined;
  const [call] = only.List.items ?? [];
  return call && 'FuncCall' in call ? readColumnNames(call.FuncCall.funcname).join('.') : undefined;
}
