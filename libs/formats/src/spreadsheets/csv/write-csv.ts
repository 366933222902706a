import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../formula-guard';

/** Rows that are written at once. */
const atOnce = 200;

/**
 * Writes a table as spreadsheets open it by a double click: a byte order mark, semicolons, Windows line ends. A cell that
 * would begin a formula gets an apostrophe. Only a few rows are held at a time.
 *
 * @param rows the headings first
 * @example
 * for await (const piece of writeCsv([['Ime'], ['=1+1']])) out.write(piece); // '\uFEFFIme\r\n\'=1+1\r\n'
 */
export async function* writeCsv(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): AsyncGenerator<string, void, void> {
  let mark = '\uFEFF';
  let waiting: (readonly string[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < atOnce) continue;
    yield mark + csvLines(waiting);
    mark = '';
    waiting = [];
  }
  if (waiting.length > 0) yield mark + csvLines(waiting);
}

/**
 * Rows as they stand in such a table, without the mark at its beginning.
 *
 * @example
 * csvLines([['a', 'b;c']]); // 'a;"b;c"\r\n'
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(guardFormula)),
    // what might separate cells stands in quotes, so that no reader has to guess
    { delimiter: ';', record_delimiter: 'windows', quoted_match: /[,\t]/ },
  );
}
