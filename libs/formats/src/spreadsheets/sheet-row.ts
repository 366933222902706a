import type { RowProblemCode } from '@svetionik/domain/spreadsheets/spreadsheet-problem';

/** What a cell holds. A file of separated values holds nothing but texts. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell as it reads: a number without grouping, a day as `2026-03-05`, an error as `#N/A`. */
export interface SheetCell {
  readonly kind: CellKind;
  readonly text: string;
  /** Whether the table computes it. Its text is what the program computed last, or the formula where it kept nothing. */
  readonly isFormula: boolean;
}

/** A row that holds something. */
export interface SheetRow {
  /** From 1, as table programs number rows; those that are empty count. */
  readonly number: number;
  /** From the first column to the last that holds something. Rows of one sheet may differ in length. */
  readonly cells: readonly SheetCell[];
  /** Whether whoever opened the table did not see it. */
  readonly isHidden: boolean;
  readonly problem?: RowProblem;
}

/** Why a row is of no use although the others are. */
export interface RowProblem {
  readonly code: RowProblemCode;
  /** From 1. */
  readonly column: number;
}

/**
 * A cell that holds nothing.
 *
 * @example
 * emptyCell.text; // ''
 */
export const emptyCell: SheetCell = { kind: 'empty', text: '', isFormula: false };

/** Signs that are no text: all controls but tabs and ends of lines, and what stands for no sign at all. */
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/**
 * A row without the empty cells at its end; undefined where nothing is left. A row that holds what cannot be used says so.
 *
 * @param most characters that a cell may have, and cells that a row may have
 * @example
 * finishRow({ number: 2, cells: [emptyCell], isHidden: false }, { characters: 100, columns: 10 }); // undefined
 */
export function finishRow(
  row: Omit<SheetRow, 'problem'>,
  most: { readonly characters: number; readonly columns: number },
): SheetRow | undefined {
  const last = row.cells.findLastIndex(({ text }) => text.trim() !== '');
  if (last < 0) return undefined;
  const cells = row.cells.slice(0, Math.min(last + 1, most.columns));
  const problem = findProblem(cells, last, most);
  return { ...row, cells, ...(problem && { problem }) };
}

function findProblem(
  cells: readonly SheetCell[],
  last: number,
  most: { readonly characters: number; readonly columns: number },
): RowProblem | undefined {
  if (last >= most.columns) return { code: 'too-many-cells', column: last + 1 };
  for (const [place, { text }] of cells.entries()) {
    if (text.length > most.characters) return { code: 'cell-too-long', column: place + 1 };
    if (noText.test(text)) return { code: 'control-characters', column: place + 1 };
  }
  return undefined;
}
