import type { AskedOf, ItemKindName, ItemOf, ResponseOf } from './item';
import type { ItemKind } from './item-kind';
import { itemKinds } from './registry';

type KindOf<Name extends ItemKindName> = ItemKind<ItemOf[Name], ResponseOf[Name], AskedOf[Name]>;
type ItemKinds = { readonly [Name in ItemKindName]: KindOf<Name> };

const kinds: ItemKinds = itemKinds;

/**
 * What there is to know about the kind of an item or of a response.
 *
 * @example
 * kindOf(item).parts(item); // ['a', 'b', 'c']
 */
export function kindOf<Name extends ItemKindName>(value: { readonly kind: Name }): KindOf<Name> {
  return kinds[value.kind];
}
