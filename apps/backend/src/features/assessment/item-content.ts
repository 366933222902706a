import type { AssessmentItem } from '@svetionik/domain/items/item';

/** A version of an item, in both scripts. Ids, key, points and objective are the same in both. */
export interface ItemContent {
  readonly 'sr-Latn': AssessmentItem;
  readonly 'sr-Cyrl': AssessmentItem;
}
