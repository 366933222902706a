import { base64urlnopad } from '@scure/base';

/**
 * Bytes in base64url (RFC 4648, section 5) without padding.
 *
 * @example
 * toBase64Url(new Uint8Array([255, 254])); // '__4'
 */
export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
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
  try {
    return base64urlnopad.decode(text);
  } catch {
    return null;
  }
}
