import { parse } from 'libpg-query';

/**
 * The columns that a statement joins by what it takes out of JSON in the same breath. Nothing is asked of a row that its
 * policy has not let pass and that could tell something of it in an error. Taking an id out of JSON can: no index is used,
 * and every row of the organisation is read. Taken out before, by a function in FROM or a subquery that stays one
 * (OFFSET 0), it is a value like others.
 */
export async function findComputedJoins(text: string): Promise<readonly string[]> {
  return joinsIn(await parse(text));
}

function joinsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'JoinExpr' in node ? comparisonsIn(memberOf(node.JoinExpr, 'quals')) : [];
  return [...own, ...Object.values(node).flatMap(joinsIn)];
}

function comparisonsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || 'SubLink' in node) return [];
  if (!('A_Expr' in node)) return Object.values(node).flatMap(comparisonsIn);
  const sides = [memberOf(node.A_Expr, 'lexpr'), memberOf(node.A_Expr, 'rexpr')];
  const isComputed = namesOperator(node.A_Expr, '=') && sides.some(takesFromJson);
  return isComputed ? sides.flatMap(columnOf) : [];
}

/** A parameter is no secret of a row. */
function takesFromJson(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const isTaking = 'A_Expr' in node && namesOperator(node.A_Expr, '->>');
  return isTaking ? columnsWithin(node) : Object.values(node).some((part) => takesFromJson(part));
}

function columnsWithin(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return 'ColumnRef' in node || Object.values(node).some(columnsWithin);
}

function columnOf(node: unknown): string[] {
  const fields = memberOf(memberOf(node, 'ColumnRef'), 'fields');
  return Array.isArray(fields) ? [fields.map(nameOf).join('.')] : [];
}

function namesOperator(expression: unknown, operator: string): boolean {
  const name = memberOf(expression, 'name');
  return Array.isArray(name) && name.some((part) => nameOf(part) === operator);
}

function nameOf(node: unknown): string {
  return String(memberOf(memberOf(node, 'String'), 'sval'));
}

function memberOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
