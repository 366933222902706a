import type { Node, SelectStmt } from '@pgsql/types';

/** Where an expression stands. */
export interface Surroundings {
  /** Whether the column that is named so is never null here. */
  readonly isColumnNotNull: (names: readonly string[]) => boolean;
  /** The type of the JSON that a column holds, where it is known. */
  readonly findJson: (names: readonly string[]) => string | undefined;
  /** The same of the first column of a query in brackets. */
  readonly findQueryJson: (query: SelectStmt) => string | undefined;
  /** Whether a query in brackets always gives one row with a value. */
  readonly isQueryNotNull: (query: SelectStmt) => boolean;
  /** Rows are gathered in groups, none of which is empty. */
  readonly isGrouped: boolean;
}

/** They give something whatever they are given. */
const always = new Set(
  'count row_number rank dense_rank now clock_timestamp statement_timestamp transaction_timestamp jsonb_build_object json_build_object jsonb_build_array concat concat_ws pg_current_xact_id'.split(
    ' ',
  ),
);

/** They give something wherever nothing that they are given is null. */
const strict = new Set(
  'to_char lower upper length char_length octet_length abs round floor ceil mod date_trunc date_part extract md5 encode decode substr left right replace translate btrim ltrim rtrim split_part cardinality jsonb_array_length make_interval string_to_array array_to_string sha256 to_jsonb timezone starts_with date_bin num_nulls sqrt hashtext'.split(
    ' ',
  ),
);

/** They give something for a group in which something is not null. */
const gathering = new Set(
  'sum min max avg bool_and bool_or every array_agg jsonb_agg json_agg string_agg jsonb_object_agg'.split(
    ' ',
  ),
);

/** What is looked for in JSON may be missing. */
const searching = new Set(['->', '->>', '#>', '#>>', '@?', '@@']);

/** Whether an expression is proven to be never null. What is not known counts as null. */
export function isNotNull(node: Node | undefined, place: Surroundings): boolean {
  if (node === undefined) return false;
  const all = (nodes: readonly Node[] | undefined) =>
    nodes !== undefined && nodes.every((part) => isNotNull(part, place));
  if ('A_Const' in node) return node.A_Const.isnull !== true;
  if ('ColumnRef' in node) return place.isColumnNotNull(readColumnNames(node.ColumnRef.fields));
  if ('TypeCast' in node) return isNotNull(node.TypeCast.arg, place);
  if ('CollateClause' in node) return isNotNull(node.CollateClause.arg, place);
  if ('CoalesceExpr' in node)
    return (node.CoalesceExpr.args ?? []).some((part) => isNotNull(part, place));
  if ('MinMaxExpr' in node)
    return (node.MinMaxExpr.args ?? []).some((part) => isNotNull(part, place));
  if ('BoolExpr' in node) return all(node.BoolExpr.args);
  if ('CaseExpr' in node)
    return (
      isNotNull(node.CaseExpr.defresult, place) &&
      all(node.CaseExpr.args?.flatMap((when) => resultOf(when)))
    );
  if ('FuncCall' in node) return isCallNotNull(node.FuncCall, place);
  if ('A_Expr' in node) return isOperationNotNull(node.A_Expr, place);
  if ('SubLink' in node) return isLinkNotNull(node.SubLink, place);
  return ['NullTest', 'BooleanTest', 'A_ArrayExpr', 'RowExpr', 'SQLValueFunction'].some(
    (kind) => kind in node,
  );
}

/**
 * The type of the JSON that an expression gives, where it is a column or a member of one.
 *
 * @example
 * findJsonType(expression of "v.content -> 'sr-Latn'", place); // "JsonMember<JsonColumns['assessment.item_version.content'], 'sr-Latn'>"
 */
export function findJsonType(node: Node | undefined, place: Surroundings): string | undefined {
  if (node === undefined) return undefined;
  if ('ColumnRef' in node) return place.findJson(readColumnNames(node.ColumnRef.fields));
  if ('SubLink' in node) {
    const { subLinkType, subselect } = node.SubLink;
    const isOne = subLinkType === 'EXPR_SUBLINK' && subselect && 'SelectStmt' in subselect;
    return isOne ? place.findQueryJson(subselect.SelectStmt) : undefined;
  }
  if (!('A_Expr' in node) || readColumnNames(node.A_Expr.name).at(-1) !== '->') return undefined;
  const { lexpr, rexpr } = node.A_Expr;
  const [whole, member] = [findJsonType(lexpr, place), rexpr && keyIn(rexpr)];
  return whole === undefined || member === undefined
    ? undefined
    : `JsonMember<${whole}, ${member}>`;
}

function keyIn(node: Node): string | undefined {
  if (!('A_Const' in node)) return undefined;
  const { sval, ival } = node.A_Const;
  if (sval?.sval !== undefined) return `'${sval.sval}'`;
  return ival === undefined ? undefined : 'number';
}

/** What sums up all rows, of which there may be none, stands in an expression itself and not in a query within it. */
export function gathers(node: unknown): boolean {
  return calls(node).some(({ name, over }) => !over && (name === 'count' || gathering.has(name)));
}

/** Whether an expression may give several rows or none. Only what is known to give one counts as one. */
export function mayMultiply(node: unknown): boolean {
  return calls(node).some(
    ({ name }) => !always.has(name) && !strict.has(name) && !gathering.has(name),
  );
}

function calls(node: unknown): { name: string; over: boolean }[] {
  if (typeof node !== 'object' || node === null || 'SubLink' in node) return [];
  const within = Object.values(node).flatMap(calls);
  if (!('funcname' in node) || !Array.isArray(node.funcname)) return within;
  return [{ name: readColumnNames(node.funcname).at(-1) ?? '', over: 'over' in node }, ...within];
}

/** The names of a column: its own, or that of its table before it. */
export function readColumnNames(fields: readonly Node[] | undefined): string[] {
  return (fields ?? []).map((field) => ('String' in field ? (field.String.sval ?? '') : '*'));
}

function resultOf(when: Node): Node[] {
  return 'CaseWhen' in when && when.CaseWhen.result
    ? [when.CaseWhen.result]
    : [{ A_Const: { isnull: true } }];
}

type Part<Kind extends string> = Extract<Node, Record<Kind, unknown>>[Kind &
  keyof Extract<Node, Record<Kind, unknown>>];

function isCallNotNull(call: Part<'FuncCall'>, place: Surroundings): boolean {
  const name = readColumnNames(call.funcname).at(-1) ?? '';
  if (always.has(name)) return true;
  const isGiven = (call.args ?? []).every((part) => isNotNull(part, place));
  if (strict.has(name)) return isGiven;
  const isWhole = call.agg_filter === undefined && call.over === undefined;
  // an array or a list is made of nulls as well
  const holds = /^(?:array|jsonb|json)_agg$/.test(name) || isGiven;
  return gathering.has(name) && place.isGrouped && isWhole && holds;
}

function isOperationNotNull(operation: Part<'A_Expr'>, place: Surroundings): boolean {
  const { kind, lexpr, rexpr, name } = operation;
  if (kind === 'AEXPR_DISTINCT' || kind === 'AEXPR_NOT_DISTINCT') return true;
  if (kind === 'AEXPR_OP_ANY' || kind === 'AEXPR_OP_ALL' || kind === 'AEXPR_NULLIF') return false;
  if (searching.has(readColumnNames(name).at(-1) ?? '')) return false;
  const operands = [lexpr, rexpr].flatMap((operand) =>
    operand === undefined ? [] : 'List' in operand ? (operand.List.items ?? []) : [operand],
  );
  return operands.every((operand) => isNotNull(operand, place));
}

function isLinkNotNull({ subLinkType, subselect }: Part<'SubLink'>, place: Surroundings): boolean {
  if (subLinkType === 'EXISTS_SUBLINK' || subLinkType === 'ARRAY_SUBLINK') return true;
  if (subLinkType !== 'EXPR_SUBLINK' || subselect === undefined) return false;
  return 'SelectStmt' in subselect && place.isQueryNotNull(subselect.SelectStmt);
}
