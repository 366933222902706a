import { composeLatin } from '../language/alphabet';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { normalName } from '../language/normal-name';
import { proposeName, type NameInBothScripts } from '../language/person-name';
import { detectScript } from '../language/script';
import { fold } from '../language/search-key';

/**
 * Whether a name typed by someone who holds a document is the one that stands on it, in either script and in any order of its
 * words. Letter case, diacritics, dj for đ, spaces, hyphens, apostrophes and what nobody sees do not matter: who reads a name
 * from paper and types it on a foreign keyboard is not told that it is another.
 *
 * @example
 * nameMatches('cosic ana marija', 'Ana-Marija Ćosić'); // true
 * nameMatches('Ana Marija', 'Ana-Marija Ćosić'); // false
 */
export function nameMatches(typed: string, written: string): boolean {
  const words = wordsOf(typed);
  if (words === '') return false;
  return words === wordsOf(written) || words === wordsOf(proposeName(written).cyrillic);
}

function wordsOf(name: string): string {
  return fold(normalName(name)).split(' ').toSorted().join(' ');
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
  const name = comparableName(cyrillic);
  if (name === '') return false;
  return (
    name === comparableName(latin) ||
    (detectScript(cyrillic) === 'sr-Cyrl' && name === comparableName(proposeName(latin).cyrillic))
  );
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
