import type { Outcome } from '@svetionik/domain/items/outcome';
import { type AttributeName, attributeNames, type AttributeTexts } from '../attribute-texts';

/**
 * Columns that stand before those of the options.
 *
 * @example
 * columns[0]; // 'kind'
 */
export const columns = [
  'kind',
  'id',
  ...attributeNames,
  'prompt',
  'feedback',
  'feedback_right',
  'feedback_partly',
  'feedback_wrong',
  'key',
  'scoring',
  'minimum',
  'maximum',
  'step',
  'tolerance',
  'unit',
  'targets',
] as const;

/**
 * The column of what is said of an outcome.
 *
 * @example
 * outcomeColumn('wrong'); // 'feedback_wrong'
 */
export function outcomeColumn(outcome: Outcome) {
  return `feedback_${outcome}` as const;
}

const lists: readonly AttributeName[] = ['tracks', 'tags', 'enemies'];

/**
 * What a bank asks of an item, a cell each.
 *
 * @example
 * attributeCells({ tags: ['a', 'b'] }).tags; // 'a | b'
 */
export function attributeCells(texts: AttributeTexts): Cells {
  return Object.fromEntries(
    attributeNames.map((name) => [
      name,
      lists.includes(name) ? writeList(texts[name] ?? []) : (texts[name]?.[0] ?? ''),
    ]),
  );
}

/**
 * The way back.
 *
 * @example
 * attributeTexts({ tags: 'a | b' }).tags; // ['a', 'b']
 */
export function attributeTexts(cells: Cells): AttributeTexts {
  return Object.fromEntries(
    attributeNames.map((name) => [
      name,
      lists.includes(name) ? readList(cells[name] ?? '') : [cells[name] ?? ''],
    ]),
  );
}

/** The cells of one question, by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/**
 * The columns of an option.
 *
 * @example
 * optionColumns(0).text; // 'option_1'
 */
export function optionColumns(place: number) {
  return {
    text: `option_${place + 1}`,
    feedback: `option_${place + 1}_feedback`,
    match: `option_${place + 1}_match`,
    share: `option_${place + 1}_share`,
  } as const;
}

/**
 * How many options are looked for.
 *
 * @example
 * mostOptions; // 20
 */
export const mostOptions = 20;

/**
 * Writes a list in one cell.
 *
 * @example
 * writeList(['a', 'b']); // 'a | b'
 */
export function writeList(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/**
 * Reads a list that {@link writeList} has written.
 *
 * @example
 * readList('a | b'); // ['a', 'b']
 */
export function readList(cell: string): readonly string[] {
  const entries = cell.match(/(?:\\.|[^\\|])+/gs) ?? [];
  return entries
    .map((entry) => entry.trim().replace(/\\(.)/gs, '$1'))
    .filter((entry) => entry !== '');
}
