import type { TextInScripts } from '@svetionik/domain/language/script';
import { writeCsv } from '@svetionik/formats';
import type { ZippedFile } from '../../../platform/documents/zip-stream';

/** A table whose rows are read page by page, for a file of CSV and one of JSON. */
export interface HandedTable<Row extends { readonly id: string }> {
  readonly name: string;
  readonly head: readonly string[];
  readonly cells: (row: Row) => readonly string[];
  readonly read: (page: {
    readonly after: string | undefined;
    readonly limit: number;
  }) => Promise<Row[]>;
}

const readTogether = 500;

/** All rows of a table, a page at a time. */
export async function* readAllRows<Row extends { readonly id: string }>(
  read: HandedTable<Row>['read'],
): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const rows = await read({ after, limit: readTogether });
    yield* rows;
    after = rows.length < readTogether ? undefined : rows.at(-1)?.id;
  } while (after !== undefined);
}

/** The table as a file that spreadsheets open by a double click. */
export async function tableFile<Row extends { readonly id: string }>(
  table: HandedTable<Row>,
): Promise<ZippedFile> {
  async function* lines() {
    yield table.head;
    for await (const row of readAllRows(table.read)) yield table.cells(row);
  }
  return { name: table.name, content: await gather(writeCsv(lines())) };
}

export async function gather(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const held: Uint8Array[] = [];
  for await (const piece of pieces)
    held.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(held);
}

/** A value for programs, to be read by people too. */
export function writeJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** What a cell shows where there may be nothing. */
export function cell(value: string | number | boolean | Date | null | undefined): string {
  if (value instanceof Date) return value.toISOString();
  return value === null || value === undefined ? '' : String(value);
}

/** A text in the script that files for others are written in. */
export function inLatin(text: TextInScripts | null | undefined): string {
  return text?.['sr-Latn'] ?? '';
}
