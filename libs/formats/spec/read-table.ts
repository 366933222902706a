import { openSpreadsheet } from '../src/spreadsheets/open-spreadsheet';
import type { SheetRow } from '../src/spreadsheets/sheet-row';
import { type SpreadsheetLimits, spreadsheetLimits } from '../src/spreadsheets/spreadsheet-limits';
import { SpreadsheetRefused } from '../src/spreadsheets/spreadsheet-refused';

/** All rows of a sheet. */
export async function readRows(
  content: Uint8Array,
  { sheet = 0, limits = {} }: { sheet?: number; limits?: Partial<SpreadsheetLimits> } = {},
): Promise<SheetRow[]> {
  const table = await openSpreadsheet(content, { ...spreadsheetLimits, ...limits });
  const rows: SheetRow[] = [];
  for await (const row of table.rows(sheet)) rows.push(row);
  return rows;
}

/** The texts of all cells, a list a row. */
export async function readTexts(content: Uint8Array, sheet = 0): Promise<string[][]> {
  const rows = await readRows(content, { sheet });
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

/** Why a file is not read to its end. */
export async function findProblem(
  content: Uint8Array,
  limits: Partial<SpreadsheetLimits> = {},
): Promise<unknown> {
  try {
    await readRows(content, { limits });
    return undefined;
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return error.problem;
    throw error;
  }
}
