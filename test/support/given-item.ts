import type { Item } from '@svetionik/domain/items/item';

/** A question of a kind, what its learner must not see before answering, and responses that are no answer to it. */
export interface GivenItem {
  readonly item: Item;
  /** Words and fields of the key, beside those of all feedback. */
  readonly hidden: readonly string[];
  /** What it is, the response in places, the status. */
  readonly refused: readonly (readonly [string, object, number])[];
}
