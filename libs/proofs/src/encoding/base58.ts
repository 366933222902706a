const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Bytes in base58 as Bitcoin writes them, the form that multibase marks with `z`. Leading zero bytes become `1`.
 *
 * @example
 * toBase58(new Uint8Array([0, 255])); // '15Q'
 */
export function toBase58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  if (zeros === -1) return '1'.repeat(bytes.length);
  let rest = bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = alphabet.charAt(Number(rest % 58n)) + text;
  return '1'.repeat(zeros) + text;
}

/**
 * Reads what {@link toBase58} writes; null where a character is none of it.
 *
 * @example
 * fromBase58('15Q'); // Uint8Array [0, 255]
 * fromBase58('0'); // null
 */
export function fromBase58(text: string): Uint8Array | null {
  const digits = [...text].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return null;
  const firstOther = digits.findIndex((digit) => digit !== 0);
  const zeros = firstOther === -1 ? digits.length : firstOther;
  let rest = digits.reduce((number, digit) => number * 58n + BigInt(digit), 0n);
  const bytes: number[] = [];
  for (; rest > 0n; rest /= 256n) bytes.unshift(Number(rest % 256n));
  return new Uint8Array([...new Array<number>(zeros).fill(0), ...bytes]);
}
