import type { Node } from '@pgsql/types';
import { parse } from 'libpg-query';
import type { FindTable } from './scope';

/** The numbers of the parameters that are written as they are into a column which takes no null. */
export async function requiredParameters(
  text: string,
  findTable: FindTable,
): Promise<ReadonlySet<number>> {
  const parsed: unknown = await parse(text);
  return new Set(written(parsed, findTable));
}

function written(node: unknown, findTable: FindTable): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap((part) => written(part, findTable));
  const own = isStatement(node) ? assignmentsOf(node).filter(needsValue(findTable)) : [];
  return [...within, ...own.map(({ parameter }) => parameter)];
}

type Change = Extract<Node, { InsertStmt: unknown } | { UpdateStmt: unknown }>;

function isStatement(node: object): node is Change {
  return 'InsertStmt' in node || 'UpdateStmt' in node;
}

interface Assignment {
  readonly table: string;
  readonly column: string;
  readonly parameter: number;
}

function assignmentsOf(statement: Change): Assignment[] {
  if ('UpdateStmt' in statement) {
    const { relation, targetList } = statement.UpdateStmt;
    const table = `${relation?.schemaname}.${relation?.relname}`;
    return (targetList ?? []).flatMap((target) => assignment(table, target, valueIn(target)));
  }
  const { relation, cols, selectStmt } = statement.InsertStmt;
  const table = `${relation?.schemaname}.${relation?.relname}`;
  const select = selectStmt && 'SelectStmt' in selectStmt ? selectStmt.SelectStmt : undefined;
  const rows = (select?.valuesLists ?? []).map((list) =>
    'List' in list ? (list.List.items ?? []) : [],
  );
  const values = [...rows, (select?.targetList ?? []).map(valueIn)];
  return values.flatMap((row) =>
    (cols ?? []).flatMap((column, index) => assignment(table, column, row[index])),
  );
}

function valueIn(target: Node): Node | undefined {
  return 'ResTarget' in target ? target.ResTarget.val : undefined;
}

function assignment(table: string, target: Node, value: Node | undefined): Assignment[] {
  const parameter = value && parameterIn(value);
  if (parameter === undefined || !('ResTarget' in target)) return [];
  const { name, indirection } = target.ResTarget;
  return indirection || name === undefined ? [] : [{ table, column: name, parameter }];
}

function parameterIn(value: Node): number | undefined {
  if ('ParamRef' in value) return value.ParamRef.number;
  return 'TypeCast' in value && value.TypeCast.arg ? parameterIn(value.TypeCast.arg) : undefined;
}

function needsValue(findTable: FindTable) {
  return ({ table, column }: Assignment): boolean =>
    findTable(table)?.some(({ name, notNull }) => name === column && notNull) ?? false;
}
