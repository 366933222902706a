import { composeLatin } from '../language/alphabet';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { normalName } from '../language/normal-name';
import { proposeName, type NameInBothScripts } from '../language/person-name';
import { detectScript } from '../language/script';

/**
 * Whether a name typed by someone who holds a document is the one that stands on it, as it is written there or
 * transliterated. Letter case, spaces, what nobody sees, a hyphen for a space and the kind of apostrophe do not matter; letters
 * with their diacritics, and the order of names, do.
 *
 * @example
 * nameMatches('ана марија ћосић', 'Ana-Marija Ćosić'); // true
 * nameMatches('Ana Marija Cosic', 'Ana-Marija Ćosić'); // false
 */
export function nameMatches(typed: string, written: string): boolean {
  const name = comparableName(typed);
  if (name === '') return false;
  return (
    name === comparableName(written) ||
    (detectScript(typed) === 'sr-Cyrl' && name === comparableName(proposeName(written).cyrillic))
  );
}

/**
 * Whether the two names of a person are one name in two scripts, or differ by more than that: two spellings, a
 * foreign name with a tradition of its own, or a mistake.
 *
 * @example
 * isOneName({ latin: 'Djordje Njegoš', cyrillic: 'Ђорђе Његош' }); // true
 * isOneName({ latin: 'Marko Marković', cyrillic: 'Петар Петровић' }); // false
 */
export function isOneName({ latin, cyrillic }: NameInBothScripts): boolean {
  return nameMatches(cyrillic, latin);
}

/**
 * A name as names are compared: in Latin, without what nobody sees, small, words parted by one space.
 *
 * @example
 * comparableName("Ана-Марија  Ћосић"); // "ana marija ćosić"
 */
export function comparableName(name: string): string {
  return composeLatin(cyrillicToLatin(normalName(name)))
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
