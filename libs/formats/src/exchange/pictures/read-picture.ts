import type { FileReference } from '@svetionik/domain/content/file-reference';
import { createHash } from 'node:crypto';

/** Kinds of pictures that the platform takes, by their first bytes. */
const kinds = [
  { mediaType: 'image/png', extension: 'png', start: /^\u0089PNG\r\n\u001a\n/ },
  { mediaType: 'image/jpeg', extension: 'jpg', start: /^\u00ff\u00d8\u00ff/ },
  { mediaType: 'image/webp', extension: 'webp', start: /^RIFF.{4}WEBP/s },
] as const;

/**
 * A reference to a picture, told by its first bytes; undefined for what is none that the platform takes.
 *
 * @example
 * createReference(bytes); // { hash: '9f86…', mediaType: 'image/png', bytes: 1200 }
 */
export function createReference(picture: Uint8Array): FileReference | undefined {
  const start = Buffer.from(picture.subarray(0, 12)).toString('latin1');
  const kind = kinds.find((each) => each.start.test(start));
  return (
    kind && {
      hash: createHash('sha256').update(picture).digest('hex'),
      mediaType: kind.mediaType,
      bytes: picture.length,
    }
  );
}

/**
 * The end of the name of a picture's file.
 *
 * @example
 * findExtension('image/jpeg'); // 'jpg'
 */
export function findExtension(mediaType: string): string {
  return kinds.find((each) => each.mediaType === mediaType)?.extension ?? 'bin';
}

/**
 * The bytes that an address holds itself; undefined where it leads elsewhere.
 *
 * @example
 * decodeDataUrl('data:image/png;base64,iVBORw0KGgo='); // 8 bytes
 */
export function decodeDataUrl(address: string): Uint8Array | undefined {
  const [, data] = /^data:[\w/+.-]+;base64,([\s\S]*)$/.exec(address) ?? [];
  return data === undefined ? undefined : Uint8Array.from(Buffer.from(data, 'base64'));
}
