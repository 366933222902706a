import type { Picture } from '@svetionik/domain/content/picture';
import type { Option } from '@svetionik/domain/items/item-base';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { newContentId } from '../fields/lists';

/** An option without words, that no other has the id of. */
export function newOption(options: readonly Option[]): Option {
  return {
    id: newContentId(
      'odgovor',
      options.map(({ id }) => id),
    ),
    text: [],
    feedback: [],
  };
}

/** The options, and as many empty ones as are missing. */
export function atLeast(count: number, options: readonly Option[]): readonly Option[] {
  return options.length >= count ? options : atLeast(count, [...options, newOption(options)]);
}

/** An option with another picture, or with none. */
export function withPicture(
  { picture: _, ...others }: Option,
  picture: Picture | undefined,
): Option {
  return { ...others, ...(picture && { picture }) };
}

/** Options in words, the right ones ticked. */
export function describeOptions(options: readonly Option[], right: readonly string[]): string[] {
  return options.map(
    (option) =>
      `${right.includes(option.id) ? '✓ ' : ''}${describeOption(option)} — ${writeMarkdown(option.feedback)}`,
  );
}

/** What an option says: what its picture shows, told apart from others by its hash, and its text. */
export function describeOption({ picture, text }: Option): string {
  return [
    ...(picture ? [`[${picture.alternative} ${picture.file.hash.slice(0, 8)}]`] : []),
    writeMarkdown(text),
  ]
    .join(' ')
    .trim();
}

/** Options with these words and no feedback yet. */
export function toOptions(texts: readonly string[]): readonly Option[] {
  return texts.reduce<readonly Option[]>(
    (options, text) => [
      ...options,
      { ...newOption(options), text: [{ kind: 'paragraph', runs: [{ text }] }] },
    ],
    [],
  );
}
