const small = [
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'v'],
  ['г', 'g'],
  ['д', 'd'],
  ['ђ', 'đ'],
  ['е', 'e'],
  ['ж', 'ž'],
  ['з', 'z'],
  ['и', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['л', 'l'],
  ['љ', 'lj'],
  ['м', 'm'],
  ['н', 'n'],
  ['њ', 'nj'],
  ['о', 'o'],
  ['п', 'p'],
  ['р', 'r'],
  ['с', 's'],
  ['т', 't'],
  ['ћ', 'ć'],
  ['у', 'u'],
  ['ф', 'f'],
  ['х', 'h'],
  ['ц', 'c'],
  ['ч', 'č'],
  ['џ', 'dž'],
  ['ш', 'š'],
] as const;

function titleCase(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/**
 * Latin letters of each Serbian Cyrillic letter; capitals of љ, њ, џ in title case.
 *
 * @example
 * latinLetters.get('Њ'); // 'Nj'
 */
export const latinLetters: ReadonlyMap<string, string> = new Map(
  small.flatMap(([cyrillic, latin]) => [
    [cyrillic, latin],
    [cyrillic.toUpperCase(), titleCase(latin)],
  ]),
);

/**
 * Cyrillic letter of each Serbian Latin letter and digraph; digraphs in small, title case and capitals.
 *
 * @example
 * cyrillicLetters.get('NJ'); // 'Њ'
 */
export const cyrillicLetters: ReadonlyMap<string, string> = new Map(
  small.flatMap(([cyrillic, latin]) => [
    [latin, cyrillic],
    [titleCase(latin), cyrillic.toUpperCase()],
    [latin.toUpperCase(), cyrillic.toUpperCase()],
  ]),
);

const oneForm = new Map([
  ['c\u030c', 'č'],
  ['s\u030c', 'š'],
  ['z\u030c', 'ž'],
  ['c\u0301', 'ć'],
  ['C\u030c', 'Č'],
  ['S\u030c', 'Š'],
  ['Z\u030c', 'Ž'],
  ['C\u0301', 'Ć'],
  ['ǆ', 'dž'],
  ['ǉ', 'lj'],
  ['ǌ', 'nj'],
  ['ǅ', 'Dž'],
  ['ǈ', 'Lj'],
  ['ǋ', 'Nj'],
  ['Ǆ', 'DŽ'],
  ['Ǉ', 'LJ'],
  ['Ǌ', 'NJ'],
  ['ð', 'đ'],
  ['Ð', 'Đ'],
]);

/**
 * Gives Serbian Latin letters their one usual form: decomposed letters are composed, single-character
 * digraphs become two letters, and the Icelandic eth that some keyboards produce becomes đ. All else stays.
 *
 * @example
 * composeLatin('c\u030cas'); // 'čas'
 * composeLatin('Ðorđe'); // 'Đorđe'
 */
export function composeLatin(text: string): string {
  return text.replace(/[csz]\u030c|c\u0301|[ǄǅǆǇǈǉǊǋǌðÐ]/giu, (form) => oneForm.get(form) ?? form);
}
