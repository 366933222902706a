import { Zip, ZipDeflate } from 'fflate';
import { beginsFormula } from '../formula-guard';
import { columnName } from './cell-place';
import { escapeText } from './escaped-text';
import { writeSerial } from './serial-moment';
import { cellStyles, workbookFiles } from './workbook-files';

/** A day of the calendar, as `2026-03-05`; from 1900-03-01 on. */
export interface DayCell {
  readonly day: string;
}

/** What a cell is written from; null leaves it empty. */
export type CellValue = string | number | DayCell | null;

/** A column of a table that is written. */
export interface WrittenColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** One sheet with headings that stay in sight. */
export interface WrittenTable {
  readonly sheetName: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: Iterable<readonly CellValue[]> | AsyncIterable<readonly CellValue[]>;
}

/** One moment for all parts, so that the same rows make the same workbook. */
const mtime = new Date(2000, 0, 1);
/** What Excel holds in a cell; a longer text ends with an ellipsis. */
const mostCharacters = 32_767;
/** Characters of a sheet that are packed at once. */
const atOnce = 64_000;

/**
 * Writes a workbook with one sheet. Texts are texts whatever they begin with: a program neither computes them nor takes
 * them for numbers, and one that would begin a formula keeps being a text when a person edits it. Only a few rows are held
 * at a time; the same rows make the same bytes.
 *
 * @throws RangeError for a number that is none and a day that does not exist
 * @example
 * for await (const piece of writeXlsx({ sheetName: 'Ljudi', columns: [{ heading: 'Ime', width: 20 }], rows: [['Ana']] })) out.write(piece);
 */
export async function* writeXlsx(table: WrittenTable): AsyncGenerator<Uint8Array, void, void> {
  let pieces: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  const encoder = new TextEncoder();
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = mtime;
    archive.add(file);
    return file;
  };
  for (const [name, text] of workbookFiles(table.sheetName))
    begin(name).push(encoder.encode(text), true);
  const sheet = begin('xl/worksheets/sheet1.xml');
  for await (const text of sheetPieces(table)) {
    sheet.push(encoder.encode(text));
    yield* pieces;
    pieces = [];
  }
  sheet.push(new Uint8Array(), true);
  archive.end();
  yield* pieces;
}

async function* sheetPieces({ columns, rows }: WrittenTable): AsyncGenerator<string, void, void> {
  const widths = columns.map(
    ({ width }, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, place) =>
    writeText(`${columnName(place + 1)}1`, heading, cellStyles.heading),
  );
  let text = `${sheetStart}<cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    const cells = row.map((value, place) => writeCell(`${columnName(place + 1)}${number}`, value));
    text += `<row r="${number}">${cells.join('')}</row>`;
    if (text.length < atOnce) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData></worksheet>`;
}

const sheetStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function writeCell(place: string, value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string')
    return writeText(place, value, beginsFormula(value) ? cellStyles.guarded : cellStyles.text);
  const count = typeof value === 'number' ? value : writeSerial(value.day);
  if (!Number.isFinite(count)) throw new RangeError(`no value for ${place}`);
  const style = typeof value === 'number' ? cellStyles.plain : cellStyles.day;
  return `<c r="${place}" s="${style}"><v>${count}</v></c>`;
}

function writeText(place: string, text: string, style: number): string {
  const kept = text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(kept)}</t></is></c>`;
}
