const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const randomBytesNeeded = 10;

/**
 * Makes the code by which anyone can check a certificate: 16 characters of Crockford's base32
 * (`0123456789ABCDEFGHJKMNPQRSTVWXYZ`, no I, L, O, U), fifteen of them random (75 bits), the last a check
 * character.
 *
 * The check: characters are elements of the field GF(32) with the polynomial x⁵ + x² + 1, and the code is right
 * when c1·α¹⁵ + c2·α¹⁴ + … + c16 = 0. All powers of α up to 30 differ, so every single wrong character, every
 * exchange of any two characters, neighbours or not, and every doubled character written as another doubled one
 * is found, without exception; of other mistakes one in 32 passes.
 *
 * @param random at least 10 bytes from a cryptographic source
 * @throws RangeError when there are fewer
 * @example
 * makeCheckCode(new Uint8Array(10)); // '0000000000000000'
 */
export function makeCheckCode(random: Uint8Array): string {
  if (random.length < randomBytesNeeded)
    throw new RangeError(`Needs ${randomBytesNeeded} random bytes`);
  const bits = [...random].reduce((all, byte) => all + byte.toString(2).padStart(8, '0'), '');
  const values = Array.from({ length: length - 1 }, (_, place) =>
    parseInt(bits.slice(place * 5, place * 5 + 5), 2),
  );
  return [...values, timesAlpha(remainderOf(values))]
    .map((value) => alphabet.charAt(value))
    .join('');
}

/**
 * Reads a check code as people type it: spaces and hyphens anywhere, small letters, O for 0, I or L for 1.
 * Gives the sixteen characters, or null when it is not a code or its check character says that it is mistyped.
 *
 * @example
 * parseCheckCode('oooo-0000 0000 0000'); // '0000000000000000'
 * parseCheckCode('0000-0000-0000-0001'); // null
 */
export function parseCheckCode(text: string): string | null {
  const code = text
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const values = [...code].map((character) => alphabet.indexOf(character));
  return values.length === length && !values.includes(-1) && remainderOf(values) === 0
    ? code
    : null;
}

/**
 * A check code in groups of four, as it stands on the document.
 *
 * @example
 * formatCheckCode('7K3MQ2V9XH4T0B5D'); // '7K3M-Q2V9-XH4T-0B5D'
 */
export function formatCheckCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}

function remainderOf(values: readonly number[]): number {
  return values.reduce((remainder, value) => timesAlpha(remainder) ^ value, 0);
}

function timesAlpha(value: number): number {
  return value & 0b10000 ? (value << 1) ^ 0b100101 : value << 1;
}
