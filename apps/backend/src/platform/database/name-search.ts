import { fold } from '@svetionik/domain/language/search-key';

/**
 * Names sort by surname in their Latin form, as Serbian in Latin script does; whoever has none stands last, because nothing sorts
 * after U+FFFF. `p` is the person.
 */
export const byName = `coalesce(p.name_sort_key, U&'\\FFFF') COLLATE "sr-Latn-x-icu"`;

/** The folded words of a search, in whatever order they stand. */
export function splitWords(typed: string): string[] {
  return fold(typed)
    .split(' ')
    .filter((word) => word !== '');
}

/** Patterns of LIKE for words that may stand anywhere. */
export function toLikePatterns(words: readonly string[]): string[] {
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
