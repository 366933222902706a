import type { RichText } from '@svetionik/domain/content/rich-text';
import { keyOf } from '@svetionik/domain/items/key';
import { namedParts } from '@svetionik/domain/items/named-parts';
import type { ItemOptions } from '@svetionik/domain/statistics/item-figures';
import type { ItemContent } from '../assessment';

/** An option with its text in both scripts. */
export interface OptionText {
  readonly id: string;
  readonly text: { readonly 'sr-Latn': RichText; readonly 'sr-Cyrl': RichText };
}

/** The options of an item to choose among; none of an item of another kind. */
export function optionTexts({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic }: ItemContent): OptionText[] {
  if (!('options' in latin)) return [];
  const texts = new Map('options' in cyrillic ? cyrillic.options.map(({ id, text }) => [id, text]) : []);
  return latin.options.map(({ id, text }) => ({ id, text: { 'sr-Latn': text, 'sr-Cyrl': texts.get(id) ?? text } }));
}

/** The options as the figures know them, with those that the key names. */
export function optionsOf(content: ItemContent): ItemOptions {
  return { options: optionTexts(content).map(({ id }) => id), key: namedParts(keyOf(content['sr-Latn'])) };
}
