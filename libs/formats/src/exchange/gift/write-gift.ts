import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import type { Note } from '@svetionik/domain/exchange/note';
import { inTurns } from '../in-turns';
import type { Writing } from '../item-format';
import { findWriter, type KindWriters } from '../kind-writers';
import { writeTolerance } from '../number-text';
import { textInWords } from '../text/words';
import { findPercent } from '@svetionik/domain/items/shares';
import { listTypedAnswers, listTypedNumbers } from '../in-order-of-deciding';
import { formatPercent, formatShare, tellUnusual } from '../percents';
import { tellSpelling } from '../spelling';
import { escapeGift } from './escapes';

/** What stands between the braces, for the kinds that GIFT has a place for. */
const writers: KindWriters<string> = {
  'single-choice': ({ options, key, shares }) =>
    options
      .map(
        (option) =>
          `${option.id === key ? '=' : `~${weightOf(findPercent(shares, option.id), 0)}`}${written(textInWords(option))}${remark(option.feedback)}`,
      )
      .join('\n'),
  'multiple-choice': writeMultipleChoice,
  'short-text': (item) =>
    listTypedAnswers(item)
      .map(({ text, percent }) => `=${weightOf(percent)}${arrowless(escapeGift(text))}`)
      .join('\n'),
  numeric: writeNumeric,
  matching: writeMatching,
  ordering: ({ options }) =>
    options
      .map((option, place) => `=${arrowless(written(textInWords(option)))} -> ${place + 1}`)
      .join('\n'),
  // whoever reads it marks it
  'open-answer': () => '',
};

/**
 * Writes items as GIFT, their texts as Markdown; an order becomes a matching of steps with their places. Ids and tags stand in comments, the objective is the category, as
 * Moodle reads them.
 *
 * @example
 * new TextDecoder().decode((await writeGift([item])).content); // '// [id:znak-1]\n$CATEGORY: prepoznavanje\n\n::znak-1::[markdown]…'
 */
export async function writeGift(items: readonly AssessmentItem[]): Promise<Writing> {
  const carried: AssessmentItem[] = [];
  const blocks: string[] = [];
  let category = '';
  for await (const item of inTurns(items)) {
    const answers = findWriter(writers, item)?.();
    if (answers === undefined || plainText(item.prompt) === '') continue;
    if (item.objective !== category) blocks.push(`$CATEGORY: ${item.objective}`);
    category = item.objective;
    carried.push(item);
    blocks.push(writeBlock(item, answers));
  }
  return {
    content: new TextEncoder().encode(`${blocks.join('\n\n')}\n`),
    carried,
    notes: new Map(
      carried.map((item) => [
        item.id,
        [...tellSpelling(item.kind), ...tellUnusual(item), ...tellOrder(item)],
      ]),
    ),
  };
}

/** GIFT has no orders: each step is matched with its place, and earns its part alone. */
function tellOrder(item: AssessmentItem): readonly Note[] {
  if (item.kind !== 'ordering') return [];
  const isSpoken = item.options.some(({ feedback }) => plainText(feedback) !== '');
  return [
    { effect: 'changed', code: 'scoring' },
    ...(isSpoken ? [{ effect: 'lost', code: 'option-feedback' } as const] : []),
  ];
}

function writeBlock(item: AssessmentItem, answers: string): string {
  const marks = [
    `[id:${item.id}]`,
    ...(item.tags ?? []).map((tag) => `[tag:${tag.replace(/[\]\\]/g, '\\$&')}]`),
  ];
  // an empty line would end the question
  const own = answers === '' ? '' : `\n${answers}`;
  const general = plainText(item.feedback) === '' ? '' : `\n####${written(item.feedback)}`;
  return `// ${marks.join(' ')}\n::${escapeGift(item.id)}::[markdown]${written(item.prompt)} {${own}${general}\n}`;
}

function writeMultipleChoice({
  options,
  key,
  scoring,
  shares,
}: ItemByKind['multiple-choice']): string {
  const right = options.filter(({ id }) => key.includes(id)).length;
  const percent = (id: string) =>
    scoring === 'weighted'
      ? formatPercent(findPercent(shares, id))
      : `${key.includes(id) ? '' : '-'}${formatShare(right)}`;
  return options
    .map(
      (option) =>
        `~%${percent(option.id)}%${written(textInWords(option))}${remark(option.feedback)}`,
    )
    .join('\n');
}

/** Without one an answer earns all if it stands behind a sign of equality, else nothing. */
function weightOf(percent: number, unsaid = 100): string {
  return percent === unsaid ? '' : `%${formatPercent(percent)}%`;
}

function writeNumeric(item: ItemByKind['numeric']): string | undefined {
  const numbers = listTypedNumbers(item);
  if (numbers.length < 2) return numbers[0] && `#${writeTolerance(numbers[0])}`;
  return ['#', ...numbers.map((each) => `=${weightOf(each.percent)}${writeTolerance(each)}`)].join(
    '\n',
  );
}

function writeMatching({ options, targets }: ItemByKind['matching']): string {
  const textOf = (id: string) => targets.find((target) => target.id === id)?.text ?? '';
  const used = new Set(options.map(({ match }) => match));
  const pairs = options.map(
    (option) =>
      `=${arrowless(written(textInWords(option)))} -> ${arrowless(escapeGift(textOf(option.match)))}`,
  );
  return [
    ...pairs,
    ...targets
      .filter(({ id }) => !used.has(id))
      .map(({ text }) => `= -> ${arrowless(escapeGift(text))}`),
  ].join('\n');
}

function written(text: RichText): string {
  return escapeGift(writeMarkdown(text));
}

function remark(feedback: RichText): string {
  return plainText(feedback) === '' ? '' : `#${written(feedback)}`;
}

/** GIFT has no way to escape an arrow. */
function arrowless(text: string): string {
  return text.replaceAll('->', '→');
}
