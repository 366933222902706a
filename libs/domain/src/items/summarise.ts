import type { Item, Response } from './item';
import { findKind } from './kinds';

/**
 * A response in words, in its order: for a result page, a report, an export. An option that the item does not have is
 * left out, and a response of another kind says nothing.
 *
 * @example
 * summarise(item, { kind: 'multiple-choice', choices: ['c', 'a'] }); // ['text of c', 'text of a']
 */
export function summarise(item: Item, response: Response): readonly string[] {
  return item.kind === response.kind ? findKind(item).summarise(item, response) : [];
}
