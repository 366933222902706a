import { base58 } from '@scure/base';

/**
 * Bytes in base58 as Bitcoin writes them, the form that multibase marks with `z`. Leading zero bytes become `1`.
 *
 * @example
 * toBase58(new Uint8Array([0, 255])); // '15Q'
 */
export function toBase58(bytes: Uint8Array): string {
  return base58.encode(bytes);
}

/**
 * Reads what {@link toBase58} writes; null where a character is none of it.
 *
 * @example
 * fromBase58('15Q'); // Uint8Array [0, 255]
 * fromBase58('0'); // null
 */
export function fromBase58(text: string): Uint8Array | null {
  try {
    return base58.decode(text);
  } catch {
    return null;
  }
}
