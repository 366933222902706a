import type { A_Expr, Node, TypeCast } from '@pgsql/types';
import { parse } from 'libpg-query';

/** A kind of cast that says why by itself. */
interface KnownCast {
  /** The kinds of what is cast. */
  readonly of: readonly string[];
  /** The types that it becomes; all of them where none is named. */
  readonly to?: readonly string[];
  readonly why: string;
}

const numbers = ['int', 'float8'];

const known: readonly KnownCast[] = [
  { of: ['parameter'], why: 'says what the program gives, where PostgreSQL cannot tell' },
  { of: ['literal'], why: 'is how a value of that type is written' },
  {
    of: ['count'],
    to: ['int'],
    why: 'a count would come as text; no table has 2,147,483,648 rows',
  },
  {
    of: ['arithmetic', 'sum', 'min', 'max', 'round', 'floor', 'extract'],
    to: numbers,
    why: 'what is computed would come as text',
  },
  { of: ['column'], to: ['float8'], why: 'a column of bigint or numeric would come as text' },
  { of: ['field'], why: 'a field of JSON comes as text, and was checked when it was written' },
  { of: ['fields'], why: 'each is a field of JSON, as above' },
  {
    of: ['offered_courses', 'shared_courses'],
    to: ['uuid[]'],
    why: 'has ANY look into the array that a query gives, and not among its rows',
  },
  { of: ['timezone'], to: ['date'], why: 'is the day at that place' },
  { of: ['date'], to: ['timestamp'], why: 'is the beginning of that day' },
];

/** As they are written in statements. */
const written: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'int',
  int8: 'bigint',
  bool: 'boolean',
};

/**
 * The casts of a statement that say nothing of why they are: neither are they of a known kind, nor does a comment in the statement
 * give a reason for casts to this type. A cast is taken at its word, and fails where a row does not fit.
 *
 * @example await findUnexplainedCasts(`SELECT id::text FROM x.a`) // ['column to text']
 * @example await findUnexplainedCasts(`SELECT id::text FROM x.a /* as text: a setting is one *\/`) // []
 */
export async function findUnexplainedCasts(text: string): Promise<string[]> {
  const explained = new Set(
    [...text.matchAll(/(?:\/\*|;) as ([^\s:]+): [^\s*]/g)].map(([, type]) => type),
  );
  const parsed: unknown = await parse(text);
  return castsIn(parsed).flatMap(({ arg, typeName }) => {
    const to = typeOf(typeName);
    const from = kindOf(arg);
    const isKnown = known.some(
      ({ of, to: types }) => of.includes(from) && (types?.includes(to) ?? true),
    );
    return isKnown || explained.has(to) ? [] : [`${from} to ${to}`];
  });
}

function castsIn(node: unknown): TypeCast[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(castsIn);
  return isCast(node) ? [node.TypeCast, ...within] : within;
}

function isCast(node: object): node is { readonly TypeCast: TypeCast } {
  return 'TypeCast' in node;
}

function typeOf(typeName: TypeCast['typeName']): string {
  const name = lastName(typeName?.names);
  return `${written[name] ?? name}${typeName?.arrayBounds ? '[]' : ''}`;
}

/** What is cast: of a default or a query of one value, what it is of. */
function kindOf(node: Node | undefined): string {
  if (node === undefined) return 'nothing';
  if ('ParamRef' in node) return 'parameter';
  if ('A_Const' in node) return 'literal';
  if ('ColumnRef' in node) return 'column';
  if ('TypeCast' in node) return typeOf(node.TypeCast.typeName);
  if ('A_ArrayExpr' in node) return kindOf(node.A_ArrayExpr.elements?.[0]);
  if ('CoalesceExpr' in node) return kindOf(node.CoalesceExpr.args?.[0]);
  if ('FuncCall' in node) return lastName(node.FuncCall.funcname);
  if ('A_Expr' in node) return kindOfExpression(node.A_Expr);
  if ('SubLink' in node) return kindOfQuery(node.SubLink.subselect);
  return Object.keys(node)[0] ?? 'nothing';
}

function kindOfExpression({ name, lexpr }: A_Expr): string {
  if (lastName(name).includes('->')) return 'field';
  return kindOf(lexpr) === 'date' ? 'date' : 'arithmetic';
}

function kindOfQuery(query: Node | undefined): string {
  const [target] = query && 'SelectStmt' in query ? (query.SelectStmt.targetList ?? []) : [];
  const kind = kindOf(target && 'ResTarget' in target ? target.ResTarget.val : undefined);
  return kind === 'jsonb_array_elements_text' || kind === 'field' ? 'fields' : kind;
}

function lastName(names: readonly Node[] | undefined): string {
  const last = names?.at(-1);
  return last && 'String' in last ? (last.String.sval ?? '') : '';
}
