/**
 * Columns that stand before those of the options.
 *
 * @example
 * columns[0]; // 'kind'
 */
export const columns = ['kind', 'id', 'objective', 'difficulty', 'points', 'tags', 'enemies', 'must_have', 'must_pass', 'prompt', 'feedback', 'key', 'scoring', 'minimum', 'maximum', 'step', 'tolerance', 'unit', 'targets'] as const;

/** The cells of one question, by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/**
 * The columns of an option.
 *
 * @example
 * optionColumns(0).text; // 'option_1'
 */
export function optionColumns(place: number) {
  return { text: `option_${place + 1}`, feedback: `option_${place + 1}_feedback`, match: `option_${place + 1}_match` } as const;
}

/**
 * How many options are looked for.
 *
 * @example
 * mostOptions; // 20
 */
export const mostOptions = 20;

/**
 * Writes a list in one cell.
 *
 * @example
 * writeList(['a', 'b']); // 'a | b'
 */
export function writeList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/**
 * Reads a list that {@link writeList} has written.
 *
 * @example
 * readList('a | b'); // ['a', 'b']
 */
export function readList(cell: string): readonly string[] {
  const entries = cell.match(/(?:\\.|[^\\|])+/gs) ?? [];
  return entries.map((entry) => entry.trim().replace(/\\(.)/gs, '$1')).filter((entry) => entry !== '');
}

/** What makes a spreadsheet take a cell for a formula. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * Gives a cell that would begin a formula an apostrophe.
 *
 * @example
 * guardFormula('=1+1'); // "'=1+1"
 */
export function guardFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * Takes off the apostrophe of {@link guardFormula}.
 *
 * @example
 * withoutGuard("'=1+1"); // '=1+1'
 */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
