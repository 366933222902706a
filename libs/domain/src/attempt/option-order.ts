import type { Item } from '../items/item';
import { findKind } from '../items/kinds';
import type { Random } from '../random';

/**
 * How answers to choose from are shown: at random, or as their author wrote them.
 *
 * @example
 * optionOrders; // ['random', 'as-written']
 */
export const optionOrders = ['random', 'as-written'] as const;

/** One of {@link optionOrders}. */
export type OptionOrder = (typeof optionOrders)[number];

/**
 * Ids of the item's options and other parts in the order in which one learner sees them, frozen with the attempt. An
 * ordering item is never shown in its right order, and as written come only parts whose order gives nothing away.
 *
 * @example
 * optionOrder(item, seededRandom(seed)); // e.g. ['c', 'a', 'b']
 * optionOrder(item, seededRandom(seed), 'as-written'); // ['a', 'b', 'c']
 */
export function optionOrder(
  item: Item,
  random: Random,
  order: OptionOrder = 'random',
): readonly string[] {
  const kind = findKind(item);
  return (order === 'as-written' ? kind.written?.(item) : undefined) ?? kind.order(item, random);
}
