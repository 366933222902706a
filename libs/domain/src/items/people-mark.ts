import type { Item } from './item';
import type { PeopleMark } from '../rubric/people-mark';
import { findKind } from './kinds';

/**
 * How people mark an item; nothing of one that is graded by its key.
 *
 * @example
 * peopleMark({ ...item, kind: 'open-answer', rubric, … })?.secondMarking; // true
 * peopleMark({ ...item, kind: 'single-choice', … }); // undefined
 */
export function peopleMark(item: Item): PeopleMark | undefined {
  return findKind(item).markedBy?.(item);
}
