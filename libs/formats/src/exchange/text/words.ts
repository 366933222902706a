import type { RichText } from '@svetionik/domain/content/rich-text';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import type { Note } from '@svetionik/domain/exchange/note';
import type { Option } from '@svetionik/domain/items/item-base';
import { optionText } from '@svetionik/domain/items/options';

/** A text that was read, and what it lost on the way. */
export interface ReadText {
  readonly body: RichText;
  readonly notes: readonly Note[];
}

/**
 * Plain words as rich text: each line a paragraph.
 *
 * @example
 * paragraphs('Zovite 112.'); // [{ kind: 'paragraph', runs: [{ text: 'Zovite 112.' }] }]
 */
export function paragraphs(text: string): RichText {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
}

/**
 * The text of an option, or as text what its picture shows where it has none.
 *
 * @example
 * textInWords({ picture: hall, text: [] }); // [{ kind: 'paragraph', runs: [{ text: 'Hol bolnice' }] }]
 */
export function textInWords(option: Pick<Option, 'picture' | 'text'>): RichText {
  return option.text.length > 0 ? option.text : paragraphs(optionText(option));
}

/**
 * Reads Markdown as authors write it; what rich text has no place for stays as words.
 *
 * @example
 * readMarkdownText('Pitajte **nasamo**.').notes; // []
 */
export function readMarkdownText(text: string): ReadText {
  const { body, problems } = readMarkdown(text);
  return { body, notes: problems.length > 0 ? [{ effect: 'changed', code: 'formatting' }] : [] };
}

/**
 * The words of a text in one line.
 *
 * @example
 * oneLine('Zovite\n  112'); // 'Zovite 112'
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Whether a text has Cyrillic letters.
 *
 * @example
 * isCyrillic('Допуните текст.'); // true
 */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
