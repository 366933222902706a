import type { FileProblem } from '@svetionik/domain/exchange/file-problem';
import { plainText } from '@svetionik/domain/content/plain-text';
import { CsvError, parse } from 'csv-parse/sync';
import { readAttributes } from '../attribute-texts';
import { draftBase, collectOutcomes } from '../item-draft';
import { noteMissingKey } from '../missing-key';
import { parseNumber } from '../number-text';
import { type Reading, readingLimits, type ReadItem } from '../item-format';
import { distinctNotes, type Note } from '@svetionik/domain/exchange/note';
import { decodeText } from '../../text/decode-text';
import { oneLine, readMarkdownText } from '../text/words';
import { withoutGuard } from '../../spreadsheets/formula-guard';
import { attributeTexts, type Cells, columns, outcomeColumn } from './columns';
import { isCsvKind, readRow } from './read-row';

interface Row {
  readonly record: readonly string[];
  /** Of the file, up to the end of the row. */
  readonly lines: number;
}

/**
 * Reads a table of questions: the first row names the columns, in any order; the cells stand apart by semicolons,
 * commas or tabs. Columns that are not known are told as lost.
 *
 * @example
 * readCsv(bytes).items[0]?.line; // 2
 */
export function readCsv(content: Uint8Array): Reading {
  const { text, encoding } = decodeText(content);
  const { rows, problem } = parseRows(text);
  const head = rows[0]?.record.map((name) => name.trim().toLowerCase()) ?? [];
  if (!head.includes('kind') || !head.includes('prompt'))
    return {
      items: [],
      encoding,
      problem: { code: 'not-this-format', line: 1, detail: 'kind, prompt' },
    };
  const items = rows
    .slice(1, readingLimits.items + 1)
    .map(({ record }, place) => readItem(cellsOf(head, record), (rows[place]?.lines ?? 0) + 1));
  const next = rows[readingLimits.items];
  if (rows.length > readingLimits.items + 1 && next !== undefined) {
    return {
      items,
      encoding,
      problem: {
        code: 'too-many-items',
        line: next.lines + 1,
        detail: String(readingLimits.items),
      },
    };
  }
  return {
    items,
    encoding,
    ...(problem !== undefined ? { problem } : items.length === 0 && { problem: { code: 'empty' } }),
  };
}

/** All rows, or those before the first that cannot be told from the next. */
function parseRows(text: string): {
  readonly rows: readonly Row[];
  readonly problem?: FileProblem;
} {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const delimiter = [';', '\t', ','].find((each) => first.includes(each)) ?? ',';
  const rows: Row[] = [];
  const keep = (record: string[], { lines }: { readonly lines: number }): null => {
    rows.push({ record, lines });
    return null;
  };
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 500_000,
      to: readingLimits.items + 2,
      on_record: keep,
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, problem: { code: 'unreadable', line: (rows.at(-1)?.lines ?? 0) + 1 } };
  }
}

function cellsOf(head: readonly string[], record: readonly string[]): Cells {
  return Object.fromEntries(head.map((name, place) => [name, withoutGuard(record[place] ?? '')]));
}

function readItem(cells: Cells, line: number): ReadItem {
  const notes: Note[] = [];
  const rich = (name: string) => {
    const read = readMarkdownText(cells[name] ?? '');
    notes.push(...read.notes);
    return read.body;
  };
  const prompt = rich('prompt');
  const place = { line, title: oneLine(cells['id'] || plainText(prompt)).slice(0, 120) };
  const refused = (note: Omit<Note, 'effect'>): ReadItem => ({
    ...place,
    item: null,
    notes: [{ effect: 'refused', ...note }],
  });
  const kind = (cells['kind'] ?? '').trim();
  if (!isCsvKind(kind)) return refused({ code: 'kind-unknown', detail: kind.slice(0, 60) });
  if (plainText(prompt) === '') return refused({ code: 'no-question' });
  const outcomes = collectOutcomes((outcome) => rich(outcomeColumn(outcome)));
  const base = {
    ...draftBase(cells['id'] ?? '', prompt, rich('feedback')),
    ...outcomes,
    ...readAttributes(attributeTexts(cells), notes),
  };
  const item = readRow(kind, { base, cells, rich, number: (name) => numberOf(cells, name, notes) });
  for (const name of Object.keys(cells))
    if (isUnknown(name) && cells[name] !== '')
      notes.push({ effect: 'lost', code: 'other-parts', detail: name.slice(0, 60) });
  return { ...place, item, notes: distinctNotes([...notes, ...noteMissingKey(item, notes)]) };
}

function numberOf(cells: Cells, name: string, notes: Note[]): number | undefined {
  const cell = (cells[name] ?? '').trim();
  const number = cell === '' ? undefined : parseNumber(cell);
  if (cell !== '' && number === undefined)
    notes.push({
      effect: 'lost',
      code: name === 'key' ? 'key' : name.endsWith('_share') ? 'partial-credit' : 'scale',
      detail: cell.slice(0, 40),
    });
  return number;
}

function isUnknown(name: string): boolean {
  return (
    !columns.some((column) => column === name) &&
    !/^option_(?:[1-9]|1\d|20)(?:_feedback|_match|_share)?$/.test(name)
  );
}
