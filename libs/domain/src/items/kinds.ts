import type { AskedByKind, ItemKindName, ItemByKind, ResponseByKind } from './item';
import type { ItemKind } from './item-kind';
import { itemKinds } from './registry';

type KindOf<Name extends ItemKindName> = ItemKind<
  ItemByKind[Name],
  ResponseByKind[Name],
  AskedByKind[Name]
>;
type ItemKinds = { readonly [Name in ItemKindName]: KindOf<Name> };

const kinds: ItemKinds = itemKinds;

/**
 * What there is to know about the kind of an item or of a response.
 *
 * @example
 * findKind(item).parts(item); // ['a', 'b', 'c']
 */
export function findKind<Name extends ItemKindName>(value: { readonly kind: Name }): KindOf<Name> {
  return kinds[value.kind];
}
