import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Leeway } from '@svetionik/domain/items/item-base';
import type { ItemKindName, ResponseOf } from '@svetionik/domain/items/item';

/** What is shown of an item after it is answered: whether that was right, a response that is, what else would be, and what is said of each option or other part. */
export interface ItemReview<Name extends ItemKindName = ItemKindName> {
  readonly correct: boolean;
  readonly key: ResponseOf[Name];
  readonly leeway?: Leeway;
  readonly feedback: Readonly<Record<string, RichText>>;
}
