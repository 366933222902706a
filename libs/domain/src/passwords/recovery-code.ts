import type { Random } from '../random';
import { makeTypedKey, readTypedKey } from '../language/typed-key';

/** How many there are at a time. */
export const recoveryCodeCount = 10;
/** Of four signs each: 79 bits together, which nobody guesses. */
const groups = 4;

/**
 * Codes for who has lost their passkeys, each of which signs in once. They are shown once, to be kept on paper.
 *
 * @param random from the system's generator, because nobody may guess them
 * @example
 * makeRecoveryCodes(() => 0.5)[0]; // 'ffff-ffff-ffff-ffff'
 */
export function makeRecoveryCodes(random: Random): readonly string[] {
  return Array.from({ length: recoveryCodeCount }, () => makeTypedKey(random, groups));
}

/**
 * What somebody has typed as the code that it is; undefined where it cannot be one.
 *
 * @example
 * readRecoveryCode('K7WD 2MPX 9HQ4 0123'); // 'k7wd-2mpx-9hq4-0123'
 */
export function readRecoveryCode(typed: string): string | undefined {
  return readTypedKey(typed, groups);
}
