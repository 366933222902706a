import type { Item, Response } from './item';
import type { Leeway, Remark } from './item-base';
import { findKind } from './kinds';

/**
 * A response that earns all the points. For a result that may explain its items; never for a learner whose attempt is
 * open.
 *
 * @example
 * answerKey({ ...item, kind: 'multiple-choice', key: ['a', 'c'] }); // { kind: 'multiple-choice', choices: ['a', 'c'] }
 */
export function answerKey(item: Item): Response {
  return findKind(item).key(item);
}

/**
 * What beside the key earns points; nothing where only the key does.
 *
 * @example
 * findLeeway({ ...item, kind: 'numeric', value: 12, tolerance: 0.5 }); // { tolerance: 0.5 }
 */
export function findLeeway(item: Item): Leeway {
  return findKind(item).leeway?.(item) ?? {};
}

/**
 * What is said of each option, or other part, after answering.
 *
 * @example
 * listRemarks(item); // [{ id: 'a', feedback }, { id: 'b', feedback }]
 */
export function listRemarks(item: Item): readonly Remark[] {
  return findKind(item).remarks(item);
}
