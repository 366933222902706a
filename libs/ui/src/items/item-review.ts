import type { RichText } from '@svetionik/domain/content/rich-text';

/** What is shown of an item after it is answered: the right options (for an ordering, in the right order) and what is said of each. */
export interface ItemReview {
  readonly key: readonly string[];
  readonly feedback: Readonly<Record<string, RichText>>;
}

/** What a control needs of an item, with its key or without: an item of a lesson and a presented one both fit. */
export interface AskedItem {
  readonly id: string;
  readonly kind: 'single-choice' | 'multiple-choice' | 'ordering';
  readonly prompt: RichText;
  readonly options: readonly { readonly id: string; readonly text: RichText }[];
}
