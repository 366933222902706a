import { fold } from '../language/search-key';
import { makeTypedKey, readTypedKey } from '../language/typed-key';
import type { Random } from '../random';
import { entryWords } from './entry-words';

const groups = 3;
const code = /^([a-z]+)([1-9][0-9])([a-z]+)$/;

/**
 * A code that is said aloud: two words and a number of two digits between them, one of some four million. Too few for a secret, enough
 * for what is open for an hour and where attempts are counted.
 *
 * @example
 * makeEntryCode(() => 0); // 'alat-10-alat'
 */
export function makeEntryCode(random: Random): string {
  const word = () => entryWords[Math.floor(random() * entryWords.length)] ?? '';
  return `${word()}-${10 + Math.floor(random() * 90)}-${word()}`;
}

/**
 * The key of a link: 59 bits in twelve signs that can also be typed from paper, never one that reads as a code.
 *
 * @param random from the system's generator, because nobody may guess the key
 * @example
 * makeEntryKey(() => 0.5); // 'ffff-ffff-ffff'
 */
export function makeEntryKey(random: Random): string {
  const key = makeTypedKey(random, groups);
  return code.test(key.replaceAll('-', '')) ? makeEntryKey(random) : key;
}

/**
 * What somebody has typed as the code or the key that it is: in either script, any case, with whatever between its parts. Undefined where
 * it cannot be one.
 *
 * @example
 * readEntryKey('Брод 52 поље'); // 'brod-52-polje'
 * readEntryKey('K7WD 2MPX 9HQ4'); // 'k7wd-2mpx-9hq4'
 */
export function readEntryKey(typed: string): string | undefined {
  const plain = fold(typed).replace(/[^a-z0-9]/gu, '');
  const [, first, number, second] = code.exec(plain) ?? [];
  if (first !== undefined && number !== undefined && second !== undefined)
    return `${first}-${number}-${second}`;
  const key = readTypedKey(plain, groups);
  return key !== undefined && code.test(key.replaceAll('-', '')) ? undefined : key;
}

/**
 * A code as it is shown and said: the words of `brod-52-polje` in capitals, with its number.
 *
 * @example
 * splitEntryCode('brod-52-polje'); // ['BROD', '52', 'POLJE']
 */
export function splitEntryCode(key: string): readonly string[] {
  return key.toUpperCase().split('-');
}
