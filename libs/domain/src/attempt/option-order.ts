import type { Item } from '../items/item';
import { kindOf } from '../items/kinds';
import type { Random } from '../random';

/**
 * Ids of the item's options and other parts in the order in which one learner sees them, frozen with the attempt. An
 * ordering item is never shown in its right order.
 *
 * @example
 * optionOrder(item, seededRandom(seed)); // e.g. ['c', 'a', 'b']
 */
export function optionOrder(item: Item, random: Random): readonly string[] {
  return kindOf(item).order(item, random);
}
