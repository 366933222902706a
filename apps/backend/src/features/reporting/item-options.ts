import { plainText } from '@svetionik/domain/content/plain-text';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Item } from '@svetionik/domain/items/item';
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
  const texts = new Map(optionsIn(cyrillic).map(({ id, text }) => [id, text]));
  return optionsIn(latin).map(({ id, text }) => ({ id, text: { 'sr-Latn': text, 'sr-Cyrl': texts.get(id) ?? text } }));
}

/** The options as the figures know them, with those that the key names. */
export function optionsOf(content: ItemContent): ItemOptions {
  const options = optionsIn(content['sr-Latn']).map(({ id }) => id);
  return { options, key: namedParts(keyOf(content['sr-Latn'])).filter((id) => options.includes(id)) };
}

/**
 * Of a branching case these are the choices of its first decision, which everybody meets: how many chose one further on
 * says nothing beside those who never came there. Of a case study they are those of its questions, each with its number,
 * as far as not every option of the question is right.
 */
function optionsIn(item: Item): readonly { readonly id: string; readonly text: RichText }[] {
  if (item.kind === 'branching-case') {
    const start = item.nodes.find(({ id }) => id === item.start);
    return start?.kind === 'decision' ? start.choices.map(({ id, label }) => ({ id, text: [{ kind: 'paragraph', runs: [{ text: label }] }] })) : [];
  }
  if (item.kind !== 'case-study') return 'options' in item ? item.options : [];
  return item.questions.flatMap((question, place) => {
    const [options, right] = [optionsIn(question), new Set(namedParts(keyOf(question)))];
    if (options.every(({ id }) => right.has(id))) return [];
    return options.map(({ id, text }) => ({ id, text: [{ kind: 'paragraph', runs: [{ text: `${place + 1}. ${plainText(text)}` }] }] as const }));
  });
}
