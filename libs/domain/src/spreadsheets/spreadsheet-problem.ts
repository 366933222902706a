/**
 * Every reason why a table is not read, or no further than it is: what kind of file it is instead, that it is damaged, or
 * that it is larger than anything is read.
 *
 * @example
 * spreadsheetProblemCodes.includes('other-excel'); // true
 */
export const spreadsheetProblemCodes = [
  'not-a-table',
  'other-excel',
  'open-document',
  'encrypted',
  'unreadable',
  'unclosed-quote',
  'too-large',
  'too-many-rows',
  'empty',
] as const;

/** One of {@link spreadsheetProblemCodes}. */
export type SpreadsheetProblemCode = (typeof spreadsheetProblemCodes)[number];

/** Where the reading of a table stopped, and why. */
export interface SpreadsheetProblem {
  readonly code: SpreadsheetProblemCode;
  /** From 1, as table programs number them. */
  readonly row?: number;
  /** What was counted against a limit, or the part of the file that is damaged. */
  readonly detail?: string;
}

/**
 * What is wrong with one row of a table while the others are read: signs that no text has, a cell that is longer than
 * anything is read, or more cells than anything has.
 *
 * @example
 * rowProblemCodes.includes('control-characters'); // true
 */
export const rowProblemCodes = ['control-characters', 'cell-too-long', 'too-many-cells'] as const;

/** One of {@link rowProblemCodes}. */
export type RowProblemCode = (typeof rowProblemCodes)[number];
