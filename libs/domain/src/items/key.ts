import type { Item, Response } from './item';
import type { Leeway, Remark } from './item-base';
import { kindOf } from './kinds';

/**
 * A response that earns all the points. For a result that may explain its items; never for a learner whose attempt is
 * open.
 *
 * @example
 * keyOf({ ...item, kind: 'multiple-choice', key: ['a', 'c'] }); // { kind: 'multiple-choice', choices: ['a', 'c'] }
 */
export function keyOf(item: Item): Response {
  return kindOf(item).key(item);
}

/**
 * What beside the key earns all the points; nothing where only the key does.
 *
 * @example
 * leewayOf({ ...item, kind: 'numeric', value: 12, tolerance: 0.5 }); // { tolerance: 0.5 }
 */
export function leewayOf(item: Item): Leeway {
  return kindOf(item).leeway?.(item) ?? {};
}

/**
 * What is said of each option, or other part, after answering.
 *
 * @example
 * remarksOf(item); // [{ id: 'a', feedback }, { id: 'b', feedback }]
 */
export function remarksOf(item: Item): readonly Remark[] {
  return kindOf(item).remarks(item);
}
