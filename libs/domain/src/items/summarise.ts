import { plainText } from '../content/plain-text';
import type { Item, Response } from './item';
import { kindOf } from './kinds';

/**
 * The options that a response names, in words and in its order: for a result page, a report, an export.
 * An option that the item does not have is left out.
 *
 * @example
 * summarise(item, { kind: 'multiple-choice', choices: ['c', 'a'] }); // ['text of c', 'text of a']
 */
export function summarise(item: Item, response: Response): string[] {
  const texts = new Map(item.options.map((option) => [option.id, plainText(option.text)]));
  return kindOf(response)
    .chosen(response)
    .flatMap((id) => texts.get(id) ?? []);
}
