import type { Random } from '../random';
import { fold } from './search-key';

/** As Crockford's base 32, no letter that is taken for a digit; without j, which folding takes after d. */
const signs = '0123456789abcdefghkmnpqrstvwxyz';
const signsOfGroup = 4;

/**
 * A secret that can be typed from paper: `groups` of four signs of 31, nearly 20 bits each.
 *
 * @param random from the system's generator, because nobody may guess it
 * @example
 * makeTypedKey(() => 0.5, 3); // 'ffff-ffff-ffff'
 */
export function makeTypedKey(random: Random, groups: number): string {
  const group = () =>
    Array.from({ length: signsOfGroup }, () => signs[Math.floor(random() * signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/**
 * What somebody has typed as the key that it is: in either script, any case, with whatever between its groups. Undefined where it cannot be
 * one of so many groups.
 *
 * @example
 * readTypedKey('K7WD 2MPX 9HQ4', 3); // 'k7wd-2mpx-9hq4'
 */
export function readTypedKey(typed: string, groups: number): string | undefined {
  const plain = fold(typed).replace(/[^a-z0-9]/gu, '');
  const key = plain.replaceAll('o', '0').replace(/[il]/gu, '1');
  const isKey =
    key.length === groups * signsOfGroup && [...key].every((sign) => signs.includes(sign));
  return isKey ? key.replace(/(.{4})(?=.)/gu, '$1-') : undefined;
}
