import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { AssessmentItem, ItemByKind } from '@svetionik/domain/items/item';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { inTurns } from '../in-turns';
import type { Writing } from '../item-format';
import { findWriter, type KindWriters } from '../kind-writers';
import { writeTolerance } from '../number-text';
import { textInWords } from '../text/words';
import { formatShare } from '../weighted-answers';
import { escapeGift } from './escapes';

/** What stands between the braces, for the kinds that GIFT has a place for. */
const writers: KindWriters<string> = {
  'single-choice': ({ options, key }) =>
    options
      .map(
        (option) =>
          `${option.id === key ? '=' : '~'}${written(textInWords(option))}${remark(option.feedback)}`,
      )
      .join('\n'),
  'multiple-choice': writeMultipleChoice,
  'short-text': ({ accepted }) =>
    accepted.map((text) => `=${arrowless(escapeGift(text))}`).join('\n'),
  numeric: (item) => (item.value === null ? undefined : `#${writeTolerance(item)}`),
  matching: writeMatching,
};

/**
 * Writes items as GIFT, their texts as Markdown. Ids and tags stand in comments, the objective is the category, as
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
    notes: new Map(),
  };
}

function writeBlock(item: AssessmentItem, answers: string): string {
  const marks = [
    `[id:${item.id}]`,
    ...(item.tags ?? []).map((tag) => `[tag:${tag.replace(/[\]\\]/g, '\\$&')}]`),
  ];
  const general = plainText(item.feedback) === '' ? '' : `\n####${written(item.feedback)}`;
  return `// ${marks.join(' ')}\n::${escapeGift(item.id)}::[markdown]${written(item.prompt)} {\n${answers}${general}\n}`;
}

function writeMultipleChoice({ options, key }: ItemByKind['multiple-choice']): string {
  const right = options.filter(({ id }) => key.includes(id)).length;
  const percent = (id: string) => `${key.includes(id) ? '' : '-'}${formatShare(right)}`;
  return options
    .map(
      (option) =>
        `~%${percent(option.id)}%${written(textInWords(option))}${remark(option.feedback)}`,
    )
    .join('\n');
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
