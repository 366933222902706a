import { composeLatin } from '../language/alphabet';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { NameInBothScripts } from '../language/person-name';

/**
 * Whether a name typed by someone who holds a document is the one that stands on it, in either script. Letter
 * case, spaces, a hyphen for a space and the kind of apostrophe do not matter; letters with their diacritics,
 * and the order of names, do.
 *
 * @example
 * const confirmed = { latin: 'Ana-Marija Ćosić', cyrillic: 'Ана-Марија Ћосић' };
 * nameMatches('ана марија ћосић', confirmed); // true
 * nameMatches('Ana Marija Cosic', confirmed); // false
 */
export function nameMatches(typed: string, confirmed: NameInBothScripts): boolean {
  const name = comparable(typed);
  return name !== '' && (name === comparable(confirmed.latin) || name === comparable(confirmed.cyrillic));
}

function comparable(name: string): string {
  return composeLatin(cyrillicToLatin(name))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
