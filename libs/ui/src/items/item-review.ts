import type { RichText } from '@svetionik/domain/content/rich-text';
import type { Leeway } from '@svetionik/domain/items/item-base';
import type { ItemKindName, ResponseByKind } from '@svetionik/domain/items/item';

/** How a question within an item went; `points` of `maximum`. */
export interface SectionReview {
  readonly id: string;
  readonly answered: boolean;
  readonly correct: boolean;
  readonly points: number;
  readonly maximum: number;
  readonly leeway: Leeway;
  readonly feedback: RichText;
}

/**
 * What is shown of an item after it is answered: whether that was right, a response that is, what else would be, what is said
 * of each option or other part, and how each question went of an item that asks several.
 */
export interface ItemReview<Name extends ItemKindName = ItemKindName> {
  readonly correct: boolean;
  /** Whether the answer earned a part of the points. */
  readonly partly?: boolean;
  readonly key: ResponseByKind[Name];
  readonly leeway?: Leeway;
  readonly feedback: Readonly<Record<string, RichText>>;
  readonly sections?: readonly SectionReview[];
}
