/**
 * How numbers of people are spelled: the one table of it. Whatever stands between two digits is a separator, whatever
 * nobody sees is nothing, and letters are read as the digits that they look like.
 */

/** White space; several in a row are read as one. */
const blank = /[\s\p{Z}\u2800]/u;

/** All that people put between groups: signs of every kind, modifier letters that look like them, and what no font has. */
const separator = /[\p{P}\p{S}\p{Lm}\p{Co}\p{Cs}]/u;

const unseen = /[\p{Cf}\p{M}\p{DI}\p{Cc}]/u;

/** Letters and signs by the digit that they are read as. */
export const lookAlikes: Readonly<Record<string, string>> = {
  0: 'OoОоΟοՕօØøΘθѲѳQº',
  1: 'lIiІіıΙιӀӏǀ|!',
  2: 'ZzΖƧƨ',
  3: 'ЗзЭэƷʒӠӡƐɛ',
  4: 'ЧчAА',
  5: 'SsЅѕƼƽ$',
  6: 'ббБGbЬь',
  7: 'TТГг',
  8: 'BВвΒßȢȣ',
  9: 'gq',
};

/** Letters that stand for a digit also where no digit is beside them; `i` is a word of its own. */
const standAlone = /^[OoОоΟοlIІ|]+$/u;

const digitOfLookAlike = new Map(
  Object.entries(lookAlikes).flatMap(([digit, letters]) =>
    [...letters].map((letter): [string, string] => [letter, digit]),
  ),
);

const hanDigits = '〇一二三四五六七八九';
/** Circled digits without a plain form, by the code of their one. */
const circledOnes = [0x2776, 0x2780, 0x278a, 0x24f5];
const circledZeros = '⓿🄋🄌';

/** What a character is within a number. */
export type Spelling =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'blank' | 'separator' | 'unseen' | 'letter' };

/**
 * What a character is within a number. Digits of every script and form are those from 0 to 9.
 *
 * @example
 * classifyCharacter('٣'); // { kind: 'digit', digit: '3' }
 * classifyCharacter('‑'); // { kind: 'separator' }
 */
export const classifyCharacter = remembering((character): Spelling => {
  if (character >= '0' && character <= '9') return { kind: 'digit', digit: character };
  if (/^[a-z]$/i.test(character)) return { kind: 'letter' };
  if (blank.test(character)) return { kind: 'blank' };
  if (unseen.test(character)) return { kind: 'unseen' };
  const digit = digitOf(character);
  if (digit !== undefined) return { kind: 'digit', digit };
  return { kind: separator.test(character) ? 'separator' : 'letter' };
});

/**
 * The digit that a letter or sign is read as, accents aside.
 *
 * @example
 * lookAlikeDigit('О'); // '0'
 * lookAlikeDigit('x'); // undefined
 */
export const lookAlikeDigit = remembering(
  (character): string | undefined =>
    digitOfLookAlike.get(character) ??
    digitOfLookAlike.get(character.normalize('NFKD').replace(/\p{M}/gu, '')),
);

/**
 * Whether letters without a digit beside them may be part of a number.
 *
 * @example
 * readsAsDigits('Ol'); // true
 * readsAsDigits('ili'); // false
 */
export function readsAsDigits(letters: string): boolean {
  return standAlone.test(letters);
}

/** Full-width, raised, bracketed and mathematical digits have a plain form; those of a script stand in order, zero first. */
function digitOf(character: string): string | undefined {
  const [, plain] = /^\(?(\d)[.,)]?$/.exec(character.normalize('NFKC')) ?? [];
  if (plain !== undefined) return plain;
  if (circledZeros.includes(character)) return '0';
  const han = hanDigits.indexOf(character);
  if (han >= 0) return String(han);
  const code = character.codePointAt(0) ?? 0;
  const one = circledOnes.find((first) => code >= first && code < first + 9);
  if (one !== undefined) return String(code - one + 1);
  if (!isDigit(code)) return undefined;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}

/** Texts are made of few characters, each of which costs several expressions: what is told of one of the first plane is told once. */
function remembering<Told>(tell: (character: string) => Told): (character: string) => Told {
  const told = new Map<string, { readonly answer: Told }>();
  return (character) => {
    const known = told.get(character);
    if (known) return known.answer;
    const answer = tell(character);
    if (character.length === 1) told.set(character, { answer });
    return answer;
  };
}
