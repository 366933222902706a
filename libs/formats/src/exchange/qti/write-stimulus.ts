import type { CaseStudy } from '@svetionik/domain/items/case-study/case-study';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { element, type MarkupElement } from '../markup/element';
import { writeRichMarkup } from '../markup/write-rich-markup';
import { writePictures } from '../pictures/picture-markup';
import { toIdentifier } from './identifiers';
import { inVersion, type QtiVersion, qtiVersions } from './versions';

/**
 * The text of a case study, with its picture above it.
 *
 * @param addressOf where a picture lies, as seen from the file
 * @example
 * writeVignette(item, () => 'a.webp'); // [<p>Devojka …</p>]
 */
export function writeVignette(
  { vignette, picture }: Pick<CaseStudy, 'vignette' | 'picture'>,
  addressOf: (picture: ItemPicture) => string,
): readonly MarkupElement[] {
  const shown = picture === null ? [] : [{ ...picture, decorative: false }];
  return [...writePictures(shown, addressOf), ...writeRichMarkup(vignette)];
}

/**
 * The text of a case study as a stimulus, a file of its own that its item refers to.
 *
 * @example
 * writeStimulus(item, '3.0', () => 'a.webp').name; // 'qti-assessment-stimulus'
 */
export function writeStimulus(
  item: CaseStudy,
  version: QtiVersion,
  addressOf: (picture: ItemPicture) => string,
): MarkupElement {
  const { namespace, schema } = qtiVersions[version];
  const attributes = {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${schema}`,
    identifier: stimulusName(item),
    title: item.id,
  };
  return inVersion(
    version,
    element('assessmentStimulus', attributes, [
      element('stimulusBody', {}, writeVignette(item, addressOf)),
    ]),
  );
}

/**
 * How the stimulus of a case study is called.
 *
 * @example
 * stimulusName({ id: 'znak-1' }); // 'S_znak-1'
 */
export function stimulusName({ id }: Pick<CaseStudy, 'id'>): string {
  return `S_${toIdentifier(id)}`;
}
