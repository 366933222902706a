import type { Item } from './item';
import { kindOf } from './kinds';

/**
 * Ids of the options that are right: one, several, or all of an ordering in the right order. For a result that may
 * explain its items; never for a learner whose attempt is open.
 *
 * @example
 * keyOf({ ...item, kind: 'multiple-choice', key: ['a', 'c'] }); // ['a', 'c']
 */
export function keyOf(item: Item): readonly string[] {
  return kindOf(item).key(item);
}
