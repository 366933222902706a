import type { importProblem } from '@svetionik/contracts/imports';
import { findHeadings } from '@svetionik/domain/people/import-fields';
import { findPersonalNumbers } from '@svetionik/domain/people/held-personal-numbers';
import { detectScript } from '@svetionik/domain/language/script';
import { openSpreadsheet, SpreadsheetRefused, type SheetRow } from '@svetionik/formats';
import type { z } from 'zod';
import type { StoredSheet } from './imports.json-columns';

type Problem = z.output<typeof importProblem>;

/** Why a file is of no use. */
export class FileRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Rows among which the headings are looked for. */
const beginning = 10;
const mostSheets = 20;
const shownCells = 3;
const longestShown = 80;

/** What a file holds, without the people in it: its sheets and their columns, with a few cells of each. */
export async function readColumns(content: Uint8Array) {
  return explained(async () => {
    const table = await openSpreadsheet(content);
    const sheets: StoredSheet[] = [];
    for (const [place, { name, isHidden }] of table.sheets.slice(0, mostSheets).entries())
      sheets.push({ name, hidden: isHidden, ...(await describeRows(rowsOf(table.rows(place)))) });
    if (sheets.every(({ rows }) => rows === 0)) throw new FileRefused({ code: 'no-rows' });
    return { format: table.format, encoding: table.encoding ?? null, sheets };
  });
}

/** The rows of a sheet below its headings. */
export async function* readPeople(
  content: Uint8Array,
  sheet: number,
  headingRow: number,
): AsyncGenerator<SheetRow, void, void> {
  const table = await explained(() => openSpreadsheet(content));
  for await (const row of rowsOf(table.rows(sheet))) if (row.number > headingRow) yield row;
}

/** A sheet without anything in it is none of the reasons to refuse a workbook. */
async function* rowsOf(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow, void, void> {
  try {
    for await (const row of rows) {
      const texts = row.cells.map(({ text }) => text);
      const [place] = findPersonalNumbers(row.number, texts);
      if (place !== undefined) throw new FileRefused({ code: 'personal-number', ...place });
      yield row;
    }
  } catch (error) {
    if (!(error instanceof SpreadsheetRefused)) throw error;
    if (error.problem.code !== 'empty') throw new FileRefused(error.problem);
  }
}

async function describeRows(
  rows: AsyncIterable<SheetRow>,
): Promise<Omit<StoredSheet, 'name' | 'hidden'>> {
  const columns = new ColumnCounter();
  const first: SheetRow[] = [];
  let count = 0;
  let headings: SheetRow | undefined;
  const begin = () => {
    headings = first[findHeadings(first.map(({ cells }) => cells.map(({ text }) => text)))];
    for (const row of first.splice(0)) if (row.number > (headings?.number ?? 0)) take(row);
  };
  const take = (row: SheetRow) => {
    count += 1;
    columns.add(row);
  };
  for await (const row of rows) {
    if (headings !== undefined) take(row);
    else if (first.push(row) === beginning) begin();
  }
  if (headings === undefined) begin();
  return {
    headingRow: headings?.number ?? 0,
    rows: count,
    columns: columns.describe(headings?.cells.map(({ text }) => text) ?? []),
  };
}

/** Counts what stands in each column. */
class ColumnCounter {
  private readonly columns: {
    cells: string[];
    filled: number;
    formulas: number;
    cyrillic: number;
  }[] = [];

  add({ cells }: SheetRow): void {
    for (const [place, { text, isFormula }] of cells.entries()) {
      const column = (this.columns[place] ??= { cells: [], filled: 0, formulas: 0, cyrillic: 0 });
      if (text.trim() === '') continue;
      column.filled += 1;
      if (isFormula) column.formulas += 1;
      if (detectScript(text) === 'sr-Cyrl') column.cyrillic += 1;
      if (column.cells.length < shownCells)
        column.cells.push(showText(text).slice(0, longestShown));
    }
  }

  describe(headings: readonly string[]): StoredSheet['columns'] {
    const width = Math.max(headings.length, this.columns.length);
    return Array.from({ length: width }, (_, place) => ({
      heading: showText(headings[place] ?? '').slice(0, 200),
      ...(this.columns[place] ?? { cells: [], filled: 0, formulas: 0, cyrillic: 0 }),
    }));
  }
}

/** A text without the signs that are none, which no database takes. */
export function showText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ').trim();
}

async function explained<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof SpreadsheetRefused ? new FileRefused(error.problem) : error;
  }
}
