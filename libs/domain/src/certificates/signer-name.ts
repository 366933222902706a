import type { TextInScripts } from '../language/script';
import { fold } from '../language/search-key';

/** Titles that stand before or after names, folded. */
const titles: ReadonlySet<string> = new Set(
  'dr mr prof doc prim akad spec dipl inz ing mast msc phd md'.split(' '),
);
/** As few words as a name and a surname have. */
const fewest = 2;

/**
 * Whether a certificate for electronic signatures is in the name of a signatory: all words of one name stand in the other, in either
 * script and any order. Titles do not count, nor do numbers that authorities add to names.
 *
 * @example
 * matchesSignatory('ИЛИЋ ВЕСНА 200012345', { 'sr-Latn': 'dr Vesna Ilić', 'sr-Cyrl': 'др Весна Илић' }); // true
 * matchesSignatory('Marija Ilić', { 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' }); // false
 */
export function matchesSignatory(certified: string, signatory: TextInScripts): boolean {
  const words = wordsOf(certified);
  return [signatory['sr-Latn'], signatory['sr-Cyrl']]
    .map(wordsOf)
    .some((name) => holdsAll(name, words) || holdsAll(words, name));
}

function holdsAll(many: ReadonlySet<string>, few: ReadonlySet<string>): boolean {
  return few.size >= fewest && [...few].every((word) => many.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  const words = fold(name).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !titles.has(word)));
}
