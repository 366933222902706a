import type { FileReference } from '@svetionik/domain/content/file-reference';
import type { Picture } from '@svetionik/domain/content/picture';
import type { Pictures } from '../item-format';
import { listChildren, element, type MarkupElement, elementText } from '../markup/element';
import { writeNodes } from '../markup/write-xml';
import { writePictures } from '../pictures/picture-markup';
import { decodeDataUrl, findExtension } from '../pictures/read-picture';
import { resolvePath } from '../qti/package-path';

const prefix = '@@PLUGINFILE@@/';

/** Files that a text of Moodle brings along, by their paths; of two the first. */
export type Attachments = ReadonlyMap<string, MarkupElement>;

/**
 * The files that a text of Moodle brings along.
 *
 * @example
 * listAttachments(questionText).has('/soba.png'); // true
 */
export function listAttachments(holder: MarkupElement | undefined): Attachments {
  const found = new Map<string, MarkupElement>();
  for (const file of holder === undefined ? [] : listChildren(holder, 'file')) {
    const path = `${file.attributes['path'] ?? '/'}${file.attributes['name'] ?? ''}`;
    if (!found.has(path)) found.set(path, file);
  }
  return found;
}

/**
 * The bytes of a file that a text of Moodle brings along, by its address in that text.
 *
 * @example
 * readAttachment(listAttachments(questionText), '@@PLUGINFILE@@/soba.png'); // the bytes of <file name="soba.png" path="/" encoding="base64">
 */
export function readAttachment(files: Attachments, address: string): Uint8Array | undefined {
  if (!address.startsWith(prefix)) return decodeDataUrl(address);
  const found = files.get(`/${resolvePath('', address.slice(prefix.length))}`);
  return found?.attributes['encoding'] === 'base64'
    ? Uint8Array.from(Buffer.from(elementText(found), 'base64'))
    : undefined;
}

/**
 * A text as HTML with pictures above it, and the files that stand beside it.
 *
 * @param pictures the bytes of each picture, by its hash
 * @param others pictures that stand in the text
 * @example
 * withAttached([hall], writeRichMarkup(text), pictures);
 * // { html: '<p><img src="@@PLUGINFILE@@/9f86….webp" …/></p><p>Šta vidite?</p>', files: [<file name="9f86….webp" path="/" encoding="base64">] }
 */
export function withAttached(
  shown: readonly Picture[],
  body: readonly MarkupElement[],
  pictures: Pictures,
  others: readonly Picture[] = [],
): { readonly html: string; readonly files: readonly MarkupElement[] } {
  const files = new Map(
    [...shown, ...others].map(({ file }) => [
      nameOf(file),
      pictures.get(file.hash) ?? new Uint8Array(),
    ]),
  );
  return {
    html: writeNodes([...writePictures(shown, attachedAddress), ...body]),
    files: [...files].map(([name, bytes]) =>
      element('file', { name, path: '/', encoding: 'base64' }, [
        Buffer.from(bytes).toString('base64'),
      ]),
    ),
  };
}

/**
 * Where a picture lies that a text of Moodle brings along.
 *
 * @example
 * attachedAddress(hall); // '@@PLUGINFILE@@/9f86….webp'
 */
export function attachedAddress({ file }: Pick<Picture, 'file'>): string {
  return `${prefix}${nameOf(file)}`;
}

function nameOf({ hash, mediaType }: FileReference): string {
  return `${hash}.${findExtension(mediaType)}`;
}
