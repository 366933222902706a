/** How much of a table is read. */
export interface SpreadsheetLimits {
  /** Rows that hold something, besides the first, which names the columns. */
  readonly rows: number;
  readonly columns: number;
  /** Of one cell. */
  readonly characters: number;
  /** Parts of a workbook. */
  readonly entries: number;
  /** Bytes that come out of a workbook, however small it was packed. */
  readonly unpacked: number;
  /** Characters that its cells share. */
  readonly shared: number;
}

/**
 * What is read unless somebody says otherwise.
 *
 * @example
 * spreadsheetLimits.rows; // 20000
 */
export const spreadsheetLimits: SpreadsheetLimits = {
  rows: 20_000,
  columns: 200,
  characters: 5_000,
  entries: 2_000,
  unpacked: 200_000_000,
  shared: 20_000_000,
};
