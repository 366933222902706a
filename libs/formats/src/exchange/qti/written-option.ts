import type { Option } from '@svetionik/domain/items/item-base';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { element, type MarkupElement, type MarkupNode } from '../markup/element';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { writePictures } from '../pictures/picture-markup';
import { toIdentifier } from './identifiers';

/** What stands in an option, or in another choice. */
export interface WrittenOption {
  readonly id: string;
  readonly content: readonly MarkupNode[];
}

/** Writes what stands in an option of an item. */
export type WriteOption = (option: Option) => WrittenOption;

/**
 * Writes options with their pictures before their texts.
 *
 * @param addressOf where a picture lies, as seen from the item
 * @example
 * optionWriter(() => 'a.webp')({ id: 'b', picture, text }); // { id: 'b', content: [<p><img src="a.webp" …/></p>, …] }
 */
export function optionWriter(addressOf: (picture: ItemPicture) => string): WriteOption {
  return ({ id, picture, text }) => ({
    id,
    content: [...writePictures(picture ? [picture] : [], addressOf), ...writeRichMarkup(text)],
  });
}

/**
 * An option as one of those that are chosen or put in order.
 *
 * @example
 * simpleChoice({ id: 'b', content: ['112'] }); // <simpleChoice identifier="b">112</simpleChoice>
 */
export function simpleChoice({ id, content }: WrittenOption): MarkupElement {
  return element('simpleChoice', { identifier: toIdentifier(id) }, content);
}
