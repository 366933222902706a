import type { Option } from '@svetionik/domain/items/item-base';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { newContentId } from '../fields/lists';

/** An option without words, that no other has the id of. */
export function newOption(options: readonly Option[]): Option {
  return { id: newContentId('odgovor', options.map(({ id }) => id)), text: [], feedback: [] };
}

/** The options, and as many empty ones as are missing. */
export function atLeast(count: number, options: readonly Option[]): readonly Option[] {
  return options.length >= count ? options : atLeast(count, [...options, newOption(options)]);
}

/** Options in words, the right ones ticked. */
export function describeOptions(options: readonly Option[], right: readonly string[]): string[] {
  return options.map(({ id, text, feedback }) => `${right.includes(id) ? '✓ ' : ''}${writeMarkdown(text)} — ${writeMarkdown(feedback)}`);
}

/** Options with these words and no feedback yet. */
export function toOptions(texts: readonly string[]): readonly Option[] {
  return texts.reduce<readonly Option[]>((options, text) => [...options, { ...newOption(options), text: [{ kind: 'paragraph', runs: [{ text }] }] }], []);
}
