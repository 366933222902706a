import type { ItemPicture } from '../items/item-picture';
import type { TextChange } from './text-change';

/**
 * A picture with its words changed.
 *
 * @example
 * mapPicture({ ...hall, alternative: 'Hol' }, transliteration('sr-Cyrl')).alternative; // 'Хол'
 */
export function mapPicture<Any extends ItemPicture>(picture: Any, { line }: TextChange): Any {
  return { ...picture, alternative: line(picture.alternative) };
}
