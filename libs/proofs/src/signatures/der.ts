/** One element of DER (ITU-T X.690): its tag, the element as it stands, and what is in it. */
export interface DerElement {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** The tags that certificates and signatures are made of. */
export const derTags = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  nothing: 0x05,
  identifier: 0x06,
  sequence: 0x30,
  set: 0x31,
  first: 0xa0,
  second: 0xa1,
  third: 0xa2,
} as const;

/**
 * The elements that stand one after the other.
 *
 * @param count how many they have to be; undefined is any number
 * @throws RangeError where there are more or fewer, or the bytes are no DER: a length that is not there, not the shortest, or left open as BER allows
 * @example
 * readElements(new Uint8Array([2, 1, 5, 5, 0])).map(({ tag }) => tag); // [2, 5]
 */
export function readElements(bytes: Uint8Array, count?: number): DerElement[] {
  const found: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const { start, length } = lengthAt(bytes, at + 1);
    const end = start + length;
    if (end > bytes.length) throw new RangeError('An element of DER is longer than its bytes');
    found.push({
      tag: bytes[at] ?? 0,
      whole: bytes.subarray(at, end),
      content: bytes.subarray(start, end),
    });
    at = end;
  }
  if (count !== undefined && found.length !== count)
    throw new RangeError(`Not ${count} elements of DER`);
  return found;
}

/**
 * What is in the element of a tag.
 *
 * @throws RangeError where it is not there or has another tag
 * @example
 * requireContent(readElements(new Uint8Array([4, 1, 7]))[0], derTags.octets); // Uint8Array [7]
 */
export function requireContent(element: DerElement | undefined, tag: number): Uint8Array {
  if (element?.tag !== tag) throw new RangeError(`No element of DER with the tag ${tag}`);
  return element.content;
}

/**
 * An object identifier as it is written.
 *
 * @throws RangeError where the element is none
 * @example
 * readIdentifier(readElements(new Uint8Array([6, 3, 0x55, 4, 3]))[0]); // '2.5.4.3'
 */
export function readIdentifier(element: DerElement | undefined): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of requireContent(element, derTags.identifier)) {
    value = value * 128 + (byte & 0x7f);
    if (byte > 0x7f) continue;
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/**
 * Whether two rows of bytes are the same.
 *
 * @example
 * sameBytes(new Uint8Array([1]), new Uint8Array([1])); // true
 */
export function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.length === other?.length && one.every((byte, place) => byte === other[place]);
}

function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly start: number; readonly length: number } {
  const first = bytes[at];
  if (first === undefined) throw new RangeError('An element of DER without a length');
  if (first < 0x80) return { start: at + 1, length: first };
  const more = bytes.subarray(at + 1, at + 1 + (first & 0x7f));
  const length = more.reduce((sum, byte) => sum * 256 + byte, 0);
  if (more.length === 0 || more.length > 4 || more[0] === 0 || length < 0x80)
    throw new RangeError('A length that is no DER');
  return { start: at + 1 + more.length, length };
}
