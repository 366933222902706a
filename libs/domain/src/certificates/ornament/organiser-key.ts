import { cyrillicToLatin } from '../../language/cyrillic-to-latin';

/**
 * What stays of the name of an organiser whichever of its scripts it is written in: small Latin letters and numbers, with one space
 * for whatever stands between them.
 *
 * @param name the registered name in Serbian, also on documents in English
 * @example
 * organiserKey('АСТРА – Акција'); // 'astra akcija'
 */
export function organiserKey(name: string): string {
  return cyrillicToLatin(name.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
