import type { FileReference } from '@svetionik/domain/content/file-reference';
import { childrenOf, element, type MarkupElement, textOf } from '../markup/element';
import { bytesIn, extensionOf } from '../pictures/read-picture';
import { pathFrom } from '../qti/package-path';

const prefix = '@@PLUGINFILE@@/';

/**
 * The bytes of a file that a text of Moodle brings along, by its address in that text.
 *
 * @example
 * attachedTo(questionText, '@@PLUGINFILE@@/soba.png'); // the bytes of <file name="soba.png" path="/" encoding="base64">
 */
export function attachedTo(holder: MarkupElement, address: string): Uint8Array | undefined {
  if (!address.startsWith(prefix)) return bytesIn(address);
  const wanted = pathFrom('', address.slice(prefix.length));
  const found = childrenOf(holder, 'file').find(({ attributes }) => `${attributes['path'] ?? '/'}${attributes['name'] ?? ''}` === `/${wanted}`);
  return found?.attributes['encoding'] === 'base64' ? Uint8Array.from(Buffer.from(textOf(found), 'base64')) : undefined;
}

/**
 * Where a picture that is attached lies, as seen from the text.
 *
 * @example
 * attachedAddress(file); // '@@PLUGINFILE@@/9f86….webp'
 */
export function attachedAddress(file: FileReference): string {
  return `${prefix}${nameOf(file)}`;
}

/**
 * A picture to stand beside the text that shows it.
 *
 * @example
 * attach(file, bytes); // <file name="9f86….webp" path="/" encoding="base64">…
 */
export function attach(file: FileReference, bytes: Uint8Array): MarkupElement {
  return element('file', { name: nameOf(file), path: '/', encoding: 'base64' }, [Buffer.from(bytes).toString('base64')]);
}

function nameOf({ hash, mediaType }: FileReference): string {
  return `${hash}.${extensionOf(mediaType)}`;
}
