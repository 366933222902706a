import { crc32 } from 'node:zlib';

const namespace = 'https://purl.imsglobal.org/ob/v3p0';

/**
 * Puts a credential into an SVG picture, as Open Badges 3.0 bakes it (section 5.3).
 *
 * @param svg with one `<svg …>` element
 * @example
 * bakeSvg('<svg xmlns="…"></svg>', json); // '<svg xmlns="…" xmlns:openbadges="…"><openbadges:credential>…'
 */
export function bakeSvg(svg: string, credential: string): string {
  const inside = credential.replaceAll(']]>', ']]\\u003e');
  return svg.replace(
    /<svg\b([^>]*)>/u,
    (_, attributes: string) =>
      `<svg${attributes} xmlns:openbadges="${namespace}"><openbadges:credential><![CDATA[${inside}]]></openbadges:credential>`,
  );
}

/**
 * Puts a credential into a PNG picture: an international text `openbadgecredential` after the header chunk.
 *
 * @throws RangeError when the bytes are no PNG
 * @example
 * bakePng(picture, json).length - picture.length; // 12 and the length of the text chunk
 */
export function bakePng(png: Uint8Array, credential: string): Uint8Array {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, place) => png[place] === byte))
    throw new RangeError('This is no PNG');
  const headerEnd = 8 + 4 + 4 + 13 + 4;
  const text = new TextEncoder().encode(`iTXtopenbadgecredential\0\0\0\0\0${credential}`);
  return new Uint8Array([
    ...png.subarray(0, headerEnd),
    ...fourBytes(text.length - 4),
    ...text,
    ...fourBytes(crc32(text)),
    ...png.subarray(headerEnd),
  ]);
}

function fourBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
