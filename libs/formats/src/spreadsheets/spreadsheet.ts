import type { Encoding } from '../text/decode-text';
import type { SheetRow } from './sheet-row';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Whether whoever opened the workbook did not see it. */
  readonly isHidden: boolean;
}

/** A table that is read row by row, so that it never lies in memory as a whole. */
export interface Spreadsheet {
  readonly format: 'csv' | 'xlsx';
  /** How the letters of a file of separated values are encoded. */
  readonly encoding?: Encoding;
  /** In their order; a file of separated values is one without a name. */
  readonly sheets: readonly Sheet[];
  /**
   * The rows of a sheet that hold something.
   *
   * @param sheet place among the sheets, from 0
   * @throws SpreadsheetRefused where it cannot be read any further
   */
  rows(sheet: number): AsyncIterable<SheetRow>;
}
