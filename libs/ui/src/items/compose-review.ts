import type { Item, Response } from '@svetionik/domain/items/item';
import { grade } from '@svetionik/domain/items/grade';
import { answerKey, findLeeway, listRemarks } from '@svetionik/domain/items/key';
import { toOutcome } from '@svetionik/domain/items/outcome';
import { listSections } from '@svetionik/domain/items/sections';
import type { ItemReview } from './item-review';

/**
 * What is shown of an item whose key is at hand, after it was answered so.
 *
 * @example
 * composeReview(item, { kind: 'single-choice', choice: 'b' }).correct; // false where the key is 'a'
 */
export function composeReview(item: Item, response: Response | undefined): ItemReview {
  const outcome = toOutcome(grade(item, response));
  return {
    correct: outcome === 'right',
    partly: outcome === 'partly',
    key: answerKey(item),
    leeway: findLeeway(item),
    feedback: Object.fromEntries(listRemarks(item).map(({ id, feedback }) => [id, feedback])),
    sections: listSections(item, response).map(({ points, fraction, ...section }) => ({
      ...section,
      correct: fraction === 1,
      points: fraction * points,
      maximum: points,
    })),
  };
}
