import type { ItemByKind, ItemKindName } from '@svetionik/domain/items/item';
import { everyKind } from './every-kind';
import { room } from './files';
import { askPlacesInRoom } from './room-pictures';

function isOfKind<Name extends ItemKindName>(
  item: { readonly kind: string },
  name: Name,
): item is ItemByKind[Name] {
  return item.kind === name;
}

/** The question of a kind that a key grades. */
export function givenItem<Name extends ItemKindName>(name: Name): ItemByKind[Name] {
  for (const item of [...everyKind, askPlacesInRoom(room)]) if (isOfKind(item, name)) return item;
  throw new Error(`There is no example of ${name}.`);
}
