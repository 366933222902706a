const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Bytes in base64url (RFC 4648, section 5) without padding.
 *
 * @example
 * toBase64Url(new Uint8Array([255, 254])); // '__4'
 */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let place = 0; place < bytes.length; place += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(place, place + 3);
    const bits = (one << 16) | (two << 8) | three;
    const characters = Math.min(bytes.length - place, 3) + 1;
    for (let index = 0; index < characters; index += 1)
      text += alphabet.charAt((bits >> (18 - 6 * index)) & 63);
  }
  return text;
}

/**
 * Reads what {@link toBase64Url} writes. Null where a character is none of it, or where there are other bits than
 * the bytes have, so that one text only stands for the same bytes.
 *
 * @example
 * fromBase64Url('__4'); // Uint8Array [255, 254]
 * fromBase64Url('__5'); // null
 */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value === -1) return null;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  const made = new Uint8Array(bytes);
  return toBase64Url(made) === text ? made : null;
}
