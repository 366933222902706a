import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { asset, fields, plain, type KnownNames } from '../field-shapes';

/**
 * The picture of a question: a file in `pictures`, and what it shows.
 *
 * @example
 * itemPicture(names).parse({ name: 'hol.webp', alternative: 'Hol bolnice' });
 */
export function itemPicture(names: KnownNames) {
  return fields({ name: asset(names, 'pictures'), alternative: plain }).transform(
    ({ name: { file, width = 0, height = 0 }, alternative }): ItemPicture => ({ file, width, height, alternative }),
  );
}
