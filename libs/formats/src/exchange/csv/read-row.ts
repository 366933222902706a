import type { RichText } from '@svetionik/domain/content/rich-text';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { MultipleChoice } from '@svetionik/domain/items/multiple-choice/multiple-choice';
import type { Numeric } from '@svetionik/domain/items/numeric/numeric';
import type { ShortText } from '@svetionik/domain/items/short-text/short-text';
import type { SingleChoice } from '@svetionik/domain/items/single-choice/single-choice';
import { type DraftBase, createOption, partName } from '../item-draft';
import { parseTolerance } from '../number-text';
import { oneLine } from '../text/words';
import { type Cells, mostOptions, optionColumns, readList } from './columns';

/** A row while it is read. */
interface Row {
  readonly base: DraftBase;
  readonly cells: Cells;
  rich(column: string): RichText;
  /** Undefined where the cell is empty or holds no number. */
  number(column: string): number | undefined;
}

const readers = {
  'single-choice': (row) => ({
    ...row.base,
    kind: 'single-choice',
    options: optionsOf(row),
    key: keyOf(row),
    ...partShares(row),
  }),
  'multiple-choice': (row) => ({
    ...row.base,
    kind: 'multiple-choice',
    options: optionsOf(row),
    key: keyOf(row)
      .split(/[\s,|]+/)
      .filter((name) => name !== ''),
    ...readScoring(row),
  }),
  ordering: (row) => ({ ...row.base, kind: 'ordering', options: optionsOf(row) }),
  'true-false-reason': (row) => {
    const [truth = '', reason = ''] = keyOf(row).split(/\s+/);
    const verdict = truth === 'true' ? true : truth === 'false' ? false : null;
    return {
      ...row.base,
      kind: 'true-false-reason',
      options: optionsOf(row),
      truth: verdict,
      key: verdict === null ? truth : reason,
      scoring: row.cells['scoring'] === 'steps' ? 'steps' : 'both',
    };
  },
  'short-text': (row) => ({
    ...row.base,
    kind: 'short-text',
    ...readTexts(row),
  }),
  numeric: (row) => ({
    ...row.base,
    kind: 'numeric',
    value: row.number('key') ?? null,
    tolerance: Math.abs(row.number('tolerance') ?? 0),
    unit: oneLine(row.cells['unit'] ?? ''),
    ...numberShares(row),
  }),
  slider: (row) => ({
    ...row.base,
    kind: 'slider',
    value: row.number('key') ?? null,
    tolerance: Math.abs(row.number('tolerance') ?? 0),
    unit: oneLine(row.cells['unit'] ?? ''),
    minimum: row.number('minimum') ?? 0,
    maximum: row.number('maximum') ?? 100,
    step: Math.abs(row.number('step') ?? 1),
    ...numberShares(row),
  }),
  matching: readMatching,
} as const satisfies Partial<Record<AssessmentItem['kind'], (row: Row) => AssessmentItem>>;

/** A kind that a table has a place for. */
type CsvKind = keyof typeof readers;

/**
 * Whether a table has a place for a kind of item.
 *
 * @example
 * isCsvKind('gap-match'); // false
 */
export function isCsvKind(kind: string): kind is CsvKind {
  return Object.hasOwn(readers, kind);
}

/**
 * The item of a row.
 *
 * @example
 * readRow('numeric', row).kind; // 'numeric'
 */
export function readRow(kind: CsvKind, row: Row): AssessmentItem {
  return readers[kind](row);
}

/** The shares of options that have one. */
function partShares(row: Row): Pick<SingleChoice, 'shares'> {
  const shares = filledPlaces(row.cells).flatMap((place, at) => {
    const percent = row.number(optionColumns(place).share) ?? 0;
    return percent === 0 ? [] : [{ id: partName(at), percent }];
  });
  return shares.length > 0 ? { shares } : {};
}

function readScoring(row: Row): Pick<MultipleChoice, 'scoring' | 'shares'> {
  const named = row.cells['scoring'];
  return named === 'weighted'
    ? { scoring: named, ...partShares(row) }
    : { scoring: named === 'all' ? named : 'balanced' };
}

/** Typed answers: those with a share are not accepted as right ones are. */
function readTexts(row: Row): Pick<ShortText, 'accepted' | 'shares'> {
  const answers = filledPlaces(row.cells).map((place) => ({
    text: oneLine(row.cells[optionColumns(place).text] ?? ''),
    percent: row.number(optionColumns(place).share),
  }));
  const shares = answers.flatMap(({ text, percent }) =>
    percent === undefined ? [] : [{ text, percent }],
  );
  return {
    accepted: answers.filter(({ percent }) => percent === undefined).map(({ text }) => text),
    ...(shares.length > 0 && { shares }),
  };
}

/** Numbers with their tolerances, such as 12:0.5. */
function numberShares(row: Row): Pick<Numeric, 'shares'> {
  const shares = filledPlaces(row.cells).flatMap((place) => {
    const range = parseTolerance(row.cells[optionColumns(place).text] ?? '');
    return range === undefined
      ? []
      : [{ ...range, percent: row.number(optionColumns(place).share) ?? 0 }];
  });
  return shares.length > 0 ? { shares } : {};
}

function readMatching(row: Row): AssessmentItem {
  const targets = readList(row.cells['targets'] ?? '').map((text, place) => ({
    id: `m-${partName(place)}`,
    text,
  }));
  const options = optionsOf(row).map((option, place) => ({
    ...option,
    match: targets[Number(row.cells[optionColumns(place).match] ?? 0) - 1]?.id ?? '',
  }));
  return {
    ...row.base,
    kind: 'matching',
    options,
    targets,
    scoring: row.cells['scoring'] === 'all' ? 'all' : 'each',
  };
}

function optionsOf({ cells, rich }: Row) {
  return filledPlaces(cells).map((place, at) =>
    createOption(at, {
      text: rich(optionColumns(place).text),
      feedback: rich(optionColumns(place).feedback),
    }),
  );
}

function filledPlaces(cells: Cells): readonly number[] {
  return Array.from({ length: mostOptions }, (_, place) => place).filter(
    (place) => (cells[optionColumns(place).text] ?? '').trim() !== '',
  );
}

function keyOf({ cells }: Row): string {
  return (cells['key'] ?? '').trim().toLowerCase();
}
