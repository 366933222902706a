import type { ItemKind, ItemKindName } from './item-kind';
import { multipleChoice } from './multiple-choice/multiple-choice';
import { ordering } from './ordering/ordering';
import { singleChoice } from './single-choice/single-choice';

type ItemKinds = { readonly [Name in ItemKindName]: ItemKind<Name> };

const kinds: ItemKinds = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  ordering,
};

/**
 * What there is to know about the kind of an item or of a response.
 *
 * @example
 * kindOf(item).optionCount.most; // 8
 */
export function kindOf<Name extends ItemKindName>(value: { readonly kind: Name }): ItemKind<Name> {
  return kinds[value.kind];
}
