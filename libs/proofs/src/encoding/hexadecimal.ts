import { hex } from '@scure/base';

/**
 * Bytes in hexadecimal, two small letters or digits each, as people compare hashes.
 *
 * @example
 * toHexadecimal(new Uint8Array([0, 255])); // '00ff'
 */
export function toHexadecimal(bytes: Uint8Array): string {
  return hex.encode(bytes);
}
