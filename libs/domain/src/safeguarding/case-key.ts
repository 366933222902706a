import { makeTypedKey, readTypedKey } from '../language/typed-key';
import type { Random } from '../random';

/** Of four signs each: 119 bits together, which nobody guesses, nor finds by trying where the database is known. */
const groups = 6;

/**
 * The key by which somebody who has reported without a name reads what they are answered. It is made where they write, and shown once.
 *
 * @param random from the system's generator, because nobody may guess it
 * @example
 * makeCaseKey(() => 0.5); // 'ffff-ffff-ffff-ffff-ffff-ffff'
 */
export function makeCaseKey(random: Random): string {
  return makeTypedKey(random, groups);
}

/**
 * What somebody has typed as the key that it is; undefined where it cannot be one.
 *
 * @example
 * readCaseKey('K7WD 2MPX 9HQ4 0123 AAAA BBBB'); // 'k7wd-2mpx-9hq4-0123-aaaa-bbbb'
 */
export function readCaseKey(typed: string): string | undefined {
  return readTypedKey(typed, groups);
}
