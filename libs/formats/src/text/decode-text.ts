import { isUtf8 } from 'node:buffer';

/** How the letters of a file are encoded. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252';

/** A text and the encoding that it was read from. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Š š Ž ž Ć ć Č č Đ đ in windows-1250. */
const serbianLetters = new Set([0x8a, 0x9a, 0x8e, 0x9e, 0xc6, 0xe6, 0xc8, 0xe8, 0xd0, 0xf0]);
/** Dashes, quotes, the ellipsis and the like, where both encodings agree. */
const isSign = (byte: number) =>
  (byte >= 0x80 && byte <= 0x9f && !serbianLetters.has(byte)) ||
  byte === 0xa0 ||
  byte === 0xab ||
  byte === 0xbb;

/**
 * Reads the text of a file in whatever encoding other systems leave it: UTF-8 or UTF-16 by its mark, by how markup
 * begins in it, or by the nothing beside every Latin letter, UTF-8 without one, else what it declares, else windows-1251 where most words with letters beyond ASCII
 * are then Cyrillic, else windows-1250 where all those letters are Serbian ones, else windows-1252.
 *
 * @param declared the name that the file itself gives, such as that of an XML declaration
 * @example
 * decodeText(new Uint8Array([0x9a, 0x74, 0xe6])); // { text: 'štć', encoding: 'windows-1250' }
 */
export function decodeText(content: Uint8Array, declared?: string): DecodedText {
  const encoding = detectEncoding(content, declared);
  const text =
    encoding === 'windows-1252'
      ? fromWindows1252(content)
      : new TextDecoder(encoding).decode(content);
  return { text: text.replace(/^\uFEFF/, ''), encoding };
}

/**
 * The text of a large file piece by piece, so that it never lies in memory as a whole. A mark at its beginning is left off.
 *
 * @param encoding of {@link detectEncoding}
 * @param atOnce bytes of a piece
 * @example
 * [...decodePieces(new Uint8Array([0x61, 0x62]), 'utf-8', 1)]; // ['a', 'b']
 */
export function* decodePieces(
  content: Uint8Array,
  encoding: Encoding,
  atOnce = 65_536,
): Generator<string, void, void> {
  const decoder = encoding === 'windows-1252' ? undefined : new TextDecoder(encoding);
  for (let from = 0; from < content.length; from += atOnce) {
    const piece = content.subarray(from, from + atOnce);
    yield decoder === undefined ? fromWindows1252(piece) : decoder.decode(piece, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}

/**
 * How the letters of a file are encoded, told as {@link decodeText} says.
 *
 * @example
 * detectEncoding(new Uint8Array([0x9a, 0x74, 0xe6])); // 'windows-1250'
 */
export function detectEncoding(content: Uint8Array, declared?: string): Encoding {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const wide = wideEncoding(content);
  if (wide !== undefined) return wide;
  if (isUtf8(content)) return 'utf-8';
  return declaredEncoding(declared ?? '') ?? guessedEncoding(content);
}

/** Bytes at the beginning by which UTF-16 without a mark is told: half of each separator, digit and Latin letter is nothing. */
const sample = 4096;
/** Of all pairs in the sample; letters of Cyrillic have none. */
const leastNothings = 0.05;

function wideEncoding(content: Uint8Array): Encoding | undefined {
  const pairs = Math.min(content.length, sample) >> 1;
  let even = 0;
  let odd = 0;
  for (let place = 0; place < pairs; place += 1) {
    if (content[2 * place] === 0) even += 1;
    if (content[2 * place + 1] === 0) odd += 1;
  }
  if (content.length % 2 === 1 || Math.max(even, odd) < Math.max(2, leastNothings * pairs))
    return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

function declaredEncoding(name: string): Encoding | undefined {
  if (/^(?:windows|cp)-?1250$/i.test(name)) return 'windows-1250';
  if (/^(?:windows|cp)-?1251$/i.test(name)) return 'windows-1251';
  return /^(?:(?:windows|cp)-?1252|iso-8859-1|us-ascii)$/i.test(name) ? 'windows-1252' : undefined;
}

function guessedEncoding(content: Uint8Array): Encoding {
  if (isCyrillicIn1251(content)) return 'windows-1251';
  const letters = content.filter((byte) => byte >= 0x80 && !isSign(byte));
  return letters.length > 0 && letters.every((byte) => serbianLetters.has(byte))
    ? 'windows-1250'
    : 'windows-1252';
}

/** Latin words with a few letters beyond ASCII become words of both scripts under the wrong encoding. */
function isCyrillicIn1251(content: Uint8Array): boolean {
  let all = 0;
  let mixed = 0;
  for (const piece of decodePieces(content, 'windows-1251')) {
    const words = piece.match(/\p{L}{2,}/gu) ?? [];
    const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
    all += cyrillic.length;
    mixed += cyrillic.filter((word) => /[A-Za-z]/.test(word)).length;
  }
  return all > 2 * mixed;
}

/** What stands at 0x80 to 0x9F; the decoder of Node 20 takes these bytes for control characters. */
const windows1252Signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(content: Uint8Array): string {
  return Buffer.from(content)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windows1252Signs[sign.charCodeAt(0) - 0x80] ?? sign);
}
