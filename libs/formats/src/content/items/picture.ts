import type { Picture } from '@svetionik/domain/content/picture';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { z } from 'zod';
import { asset, fields, plain, type KnownNames } from '../field-shapes';

/**
 * The picture that a question is about: a file in `pictures`, and what it shows.
 *
 * @example
 * itemPicture(names).parse({ name: 'hol.webp', alternative: 'Hol bolnice' });
 */
export function itemPicture(names: KnownNames) {
  return fields({ name: asset(names, 'pictures'), alternative: plain }).transform(
    ({ name: { file, width = 0, height = 0 }, alternative }): ItemPicture => ({
      file,
      width,
      height,
      alternative,
    }),
  );
}

/**
 * A picture above what is asked or in an option, which may be there for the eye only.
 *
 * @example
 * shownPicture(names).parse({ name: 'hol.webp', decorative: true });
 */
export function shownPicture(names: KnownNames) {
  return fields({
    name: asset(names, 'pictures'),
    alternative: plain.default(''),
    decorative: z.boolean().default(false),
  }).transform(({ name: { file, width = 0, height = 0 }, ...said }): Picture => ({
    file,
    width,
    height,
    ...said,
  }));
}
