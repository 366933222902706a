import type { ItemPicture } from './item-picture';
import type { TextChange } from '../content/text-change';

/**
 * A picture with its words changed.
 *
 * @example
 * mapPicture({ ...hall, alternative: 'Hol' }, transliteration('sr-Cyrl')).alternative; // 'Хол'
 */
export function mapPicture<Any extends ItemPicture>(picture: Any, { line }: TextChange): Any {
  return { ...picture, alternative: line(picture.alternative) };
}
