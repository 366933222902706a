import { checkResponse } from './check-response';
import type { AssessmentItem, Item, Response } from './item';
import { findKind } from './kinds';

/**
 * What a response is worth. `fraction` is 0 to 1; `points` is the fraction of the item's points, not rounded;
 * `correct` is true only for the whole fraction.
 */
export interface Grade {
  readonly fraction: number;
  readonly points: number;
  readonly correct: boolean;
}

/**
 * Grades a response by the item's key. No response, and one that {@link checkResponse} refuses, earn nothing.
 * A practice item counts as one point.
 *
 * @example
 * grade({ ...item, key: 'b', points: 2 }, { kind: 'single-choice', choice: 'b' });
 * // { fraction: 1, points: 2, correct: true }
 */
export function grade(item: Item | AssessmentItem, response: Response | undefined): Grade {
  const gradable = response !== undefined && checkResponse(item, response) === undefined;
  const fraction = gradable ? findKind(item).grade(item, response) : 0;
  const points = 'points' in item ? item.points : 1;
  return { fraction, points: fraction * points, correct: fraction === 1 };
}
