/** A rectangle of cells; all from 1, both ends within. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * The column that a cell stands in, from 1; undefined where its name is none.
 *
 * @example
 * readColumn('AB12'); // 28
 */
export function readColumn(name: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d+$)/.exec(name)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The letters of a column.
 *
 * @param column from 1
 * @example
 * columnName(28); // 'AB'
 */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest);
}

/**
 * A rectangle, as `A2:A5`; undefined where it is none.
 *
 * @example
 * readRange('A2:A5'); // { firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 1 }
 */
export function readRange(name: string): CellRange | undefined {
  const [first = '', last = first] = name.replaceAll('$', '').split(':');
  const firstColumn = readColumn(first);
  const lastColumn = readColumn(last);
  if (firstColumn === undefined || lastColumn === undefined) return undefined;
  return { firstRow: rowOf(first), lastRow: rowOf(last), firstColumn, lastColumn };
}

function rowOf(name: string): number {
  return Number(name.replace(/^[A-Z]+/, ''));
}
