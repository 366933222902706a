import { plainText } from '@svetionik/domain/content/plain-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { Option } from '@svetionik/domain/items/item-base';
import { findPercent, type PartShare } from '@svetionik/domain/items/shares';
import { writeNumber } from '@svetionik/domain/items/numeric/read-number';
import { outcomes } from '@svetionik/domain/items/outcome';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { writeAttributes } from '../attribute-texts';
import { partName } from '../item-draft';
import { inTurns } from '../in-turns';
import type { Writing } from '../item-format';
import { type KindWriters, findWriter } from '../kind-writers';
import { writeTolerance } from '../number-text';
import { formatPercent } from '../percents';
import { csvLines } from '../../spreadsheets/csv/write-csv';
import { textInWords } from '../text/words';
import {
  attributeCells,
  type Cells,
  columns,
  mostOptions,
  optionColumns,
  outcomeColumn,
  writeList,
} from './columns';

/** The cells of each kind beside those that every item has. */
const writers: KindWriters<Cells> = {
  'single-choice': ({ options, key, shares }) => ({
    ...optionCells(options, shares),
    key: nameOf(options, key),
  }),
  'multiple-choice': ({ options, key, scoring, shares }) => ({
    ...optionCells(options, shares),
    key: key.map((id) => nameOf(options, id)).join(' '),
    scoring,
  }),
  ordering: ({ options }) => optionCells(options),
  'true-false-reason': ({ options, key, truth, scoring }) => ({
    ...optionCells(options),
    key: `${truth === null ? '' : String(truth)} ${nameOf(options, key)}`.trim(),
    scoring,
  }),
  'short-text': ({ accepted, shares = [] }) => ({
    ...shareCells(accepted.map((text) => ({ text, percent: undefined }))),
    ...shareCells(shares, accepted.length),
  }),
  numeric: ({ value, tolerance, unit, shares = [] }) => ({
    ...shareCells(shares.map((share) => ({ ...share, text: writeTolerance(share) }))),
    key: value === null ? '' : writeNumber(value),
    tolerance: writeNumber(tolerance),
    unit,
  }),
  slider: ({ value, tolerance, unit, minimum, maximum, step, shares = [] }) => ({
    ...shareCells(shares.map((share) => ({ ...share, text: writeTolerance(share) }))),
    key: value === null ? '' : writeNumber(value),
    tolerance: writeNumber(tolerance),
    unit,
    minimum: writeNumber(minimum),
    maximum: writeNumber(maximum),
    step: writeNumber(step),
  }),
  matching: ({ options, targets, scoring }) => ({
    ...optionCells(options),
    ...Object.fromEntries(
      options.map(({ match }, place) => [
        optionColumns(place).match,
        String(targets.findIndex(({ id }) => id === match) + 1),
      ]),
    ),
    targets: writeList(targets.map(({ text }) => text)),
    scoring,
  }),
};

/**
 * Writes items as a table that spreadsheets open by a double click: a question a row, texts as Markdown. A cell that
 * would begin a formula gets an apostrophe.
 *
 * @example
 * new TextDecoder().decode((await writeCsv([item])).content); // 'kind;id;objective;…'
 */
export async function writeCsv(items: readonly AssessmentItem[]): Promise<Writing> {
  const rows: { readonly item: AssessmentItem; readonly cells: Cells }[] = [];
  for await (const item of inTurns(items)) {
    const own = findWriter(writers, item)?.();
    if (own !== undefined) rows.push({ item, cells: { ...sharedCells(item), ...own } });
  }
  const most = Math.max(2, ...rows.map(({ cells }) => optionsIn(cells)));
  const head = [
    ...columns,
    ...Array.from({ length: most }, (_, place) => Object.values(optionColumns(place)))
      .flat()
      .filter((name) => !name.endsWith('_share') || rows.some(({ cells }) => valueIn(cells, name))),
  ];
  const lines = ['\uFEFF', csvLines([head])];
  for await (const { cells } of inTurns(rows))
    lines.push(csvLines([head.map((name) => valueIn(cells, name))]));
  return {
    content: new TextEncoder().encode(lines.join('')),
    carried: rows.map(({ item }) => item),
    notes: new Map(),
  };
}

function sharedCells(item: AssessmentItem): Cells {
  const { kind, id, prompt, feedback, outcomes: said = {} } = item;
  const spoken = outcomes.map(
    (outcome) => [outcomeColumn(outcome), writeMarkdown(said[outcome] ?? [])] as const,
  );
  return {
    kind,
    id,
    ...attributeCells(writeAttributes(item)),
    prompt: writeMarkdown(prompt),
    feedback: writeMarkdown(feedback),
    ...Object.fromEntries(spoken),
  };
}

function optionCells(options: readonly Option[], shares?: readonly PartShare[]): Cells {
  return Object.fromEntries(
    options.flatMap((option, place) => [
      [optionColumns(place).text, writeMarkdown(textInWords(option))],
      [
        optionColumns(place).feedback,
        plainText(option.feedback) === '' ? '' : writeMarkdown(option.feedback),
      ],
      [optionColumns(place).share, shareOf(shares, option.id)],
    ]),
  );
}

function shareOf(shares: readonly PartShare[] | undefined, option: string): string {
  const percent = findPercent(shares, option);
  return percent === 0 ? '' : formatPercent(percent);
}

/** Answers with their shares, from a place on. */
function shareCells(
  answers: readonly { readonly text: string; readonly percent: number | undefined }[],
  from = 0,
): Cells {
  return Object.fromEntries(
    answers.flatMap(({ text, percent }, place) => [
      [optionColumns(from + place).text, text],
      [optionColumns(from + place).share, percent === undefined ? '' : formatPercent(percent)],
    ]),
  );
}

function nameOf(options: readonly Option[], id: string): string {
  const place = options.findIndex((option) => option.id === id);
  return place < 0 ? '' : partName(place);
}

function optionsIn(cells: Cells): number {
  return (
    Array.from({ length: mostOptions }, (_, place) => place + 1)
      .filter((place) => valueIn(cells, optionColumns(place - 1).text) !== '')
      .at(-1) ?? 0
  );
}

function valueIn(cells: Cells, name: string): string {
  return cells[name] ?? '';
}
