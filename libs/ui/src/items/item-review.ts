import type { RichText } from '@svetionik/domain/content/rich-text';
import type { ItemKindName, ResponseOf } from '@svetionik/domain/items/item';

/** What is shown of an item after it is answered: a response that is right, and what is said of each option or other part. */
export interface ItemReview<Name extends ItemKindName = ItemKindName> {
  readonly key: ResponseOf[Name];
  readonly feedback: Readonly<Record<string, RichText>>;
}
