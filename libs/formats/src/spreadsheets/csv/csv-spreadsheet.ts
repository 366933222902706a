import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as others } from 'node:timers/promises';
import { decodePieces, detectEncoding, type Encoding } from '../../text/decode-text';
import { withoutGuard } from '../formula-guard';
import type { Spreadsheet } from '../spreadsheet';
import { emptyCell, finishRow, type SheetCell, type SheetRow } from '../sheet-row';
import type { SpreadsheetLimits } from '../spreadsheet-limits';
import { SpreadsheetRefused } from '../spreadsheet-refused';
import { findSeparator, type Layout } from './find-separator';

/** Characters by which the layout is told. */
const sample = 8192;
/** Of the characters at the beginning, and a few in any case; what has more is a picture, a program or the like. */
const mostControls = { share: 0.01, few: 3 };

/** Values that stand apart by commas, semicolons or tabs, in lines. */
export class CsvSpreadsheet implements Spreadsheet {
  readonly format = 'csv';
  readonly encoding: Encoding;
  readonly sheets = [{ name: '', isHidden: false }];
  private readonly layout: Layout;
  private linesRead = 0;

  /** @throws SpreadsheetRefused for what is no text */
  constructor(
    private readonly content: Uint8Array,
    private readonly limits: SpreadsheetLimits,
  ) {
    this.encoding = detectEncoding(content);
    const [beginning = ''] = decodePieces(content.subarray(0, sample), this.encoding, sample);
    const controls = beginning.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
    if (controls >= Math.max(mostControls.few, mostControls.share * beginning.length))
      throw new SpreadsheetRefused({ code: 'not-a-table' });
    this.layout = findSeparator(beginning);
  }

  async *rows(): AsyncGenerator<SheetRow, void, void> {
    let number = 0;
    let held = 0;
    try {
      for await (const record of this.records()) {
        number += 1;
        const row = finishRow({ number, cells: record.map(toCell), isHidden: false }, this.limits);
        if (row === undefined) continue;
        held += 1;
        if (held > this.limits.rows + 1) throw tooMany(number, this.limits);
        yield row;
      }
    } catch (error) {
      throw error instanceof CsvError ? explain(error, this.linesRead) : error;
    }
    if (held === 0) throw new SpreadsheetRefused({ code: 'empty' });
  }

  private async *records(): AsyncGenerator<readonly string[], void, void> {
    const parser = parse({
      bom: false,
      delimiter: this.layout.separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      from: this.layout.isNamed ? 2 : 1,
      max_record_size: this.limits.columns * this.limits.characters,
    });
    const fed = pipeline(Readable.from(this.pieces()), parser).catch(() => undefined);
    for await (const record of parser) {
      if (Array.isArray(record)) yield record.map(String);
    }
    await fed;
  }

  /** Whoever else waits has a turn between two of them. */
  private async *pieces(): AsyncGenerator<string, void, void> {
    this.linesRead = 0;
    for (const piece of decodePieces(this.content, this.encoding)) {
      this.linesRead += piece.match(/\r\n?|\n/g)?.length ?? 0;
      yield piece;
      await others();
    }
  }
}

function toCell(value: string): SheetCell {
  return value === ''
    ? emptyCell
    : { kind: 'text', text: withoutGuard(value), isFormula: value.startsWith('=') };
}

function tooMany(row: number, { rows }: SpreadsheetLimits): SpreadsheetRefused {
  return new SpreadsheetRefused({ code: 'too-many-rows', row, detail: String(rows) });
}

function explain(error: CsvError, lines: number): SpreadsheetRefused {
  const before: unknown = 'records' in error ? error.records : undefined;
  const isEndless = error.code === 'CSV_MAX_RECORD_SIZE';
  if (isEndless && lines === 0) return new SpreadsheetRefused({ code: 'not-a-table' });
  // a row that never ends although lines do is one whose quote was never closed
  const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || (isEndless && lines > Number(before));
  return new SpreadsheetRefused({
    code: isOpen ? 'unclosed-quote' : 'unreadable',
    ...(typeof before === 'number' && { row: before + 1 }),
  });
}
