import type { AssessmentItem } from '@svetionik/domain/items/item';
import { mapPictures, mapSubjects } from '@svetionik/domain/items/item-pictures';
import type { Pictures } from '../item-format';

/**
 * The item without the pictures of which the bytes are not there.
 *
 * @example
 * withKnownPictures({ ...item, illustrations: [hall] }, new Map()).illustrations; // undefined
 */
export function withKnownPictures(item: AssessmentItem, pictures: Pictures): AssessmentItem {
  const known = mapPictures(item, (picture) =>
    pictures.has(picture.file.hash) ? picture : undefined,
  );
  return mapSubjects(known, (picture) => (pictures.has(picture.file.hash) ? picture : null));
}
