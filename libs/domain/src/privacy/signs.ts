import { lookAlikeDigit, readsAsDigits, classifyCharacter } from './spellings';

/** One visible character of a number: a digit from 0 to 9, a space for any separator, `x` for what breaks a number. */
export interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** A letter that is read as this digit. */
  readonly letter?: string;
}

/** By digits alone, or with letters for those that they look like. */
export type Reading = 'digits' | 'look-alikes';

const fewestDigits = 4;
const anyDigit = /[\p{Nd}\p{No}〇一二三四五六七八九]/gu;

/**
 * A text as a number is read in it: all that people put between groups is a space, several white ones are one, and what
 * nobody sees is left out. Where a word has other letters than those that look like digits, it breaks a number. A text
 * with less than four digits has none.
 *
 * @example
 * readSigns('1٢٣4', 'digits').map(({ sign }) => sign); // ['1', '2', '3', '4']
 * readSigns('1О‑99 dan', 'look-alikes').map(({ sign }) => sign).join(''); // ''
 */
export function readSigns(text: string, reading: Reading): Sign[] {
  if ((text.match(anyDigit)?.length ?? 0) < fewestDigits) return [];
  const signs = withoutDoubleBlanks(allSigns(text, reading));
  return reading === 'digits' ? signs : withWordsBroken(signs);
}

function allSigns(text: string, reading: Reading): Sign[] {
  const signs: Sign[] = [];
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    const spelling = classifyCharacter(character);
    const digit =
      reading === 'look-alikes' && spelling.kind !== 'digit'
        ? lookAlikeDigit(character)
        : undefined;
    if (digit !== undefined) signs.push({ sign: digit, start, end, letter: character });
    else if (spelling.kind === 'digit') signs.push({ sign: spelling.digit, start, end });
    else if (spelling.kind === 'blank') signs.push({ sign: '\t', start, end });
    else if (spelling.kind === 'separator') signs.push({ sign: ' ', start, end });
    else if (spelling.kind === 'letter') signs.push({ sign: 'x', start, end });
  }
  return signs;
}

function withoutDoubleBlanks(signs: readonly Sign[]): Sign[] {
  return signs
    .filter(({ sign }, place) => sign !== '\t' || signs[place - 1]?.sign !== '\t')
    .map((sign) => (sign.sign === '\t' ? { ...sign, sign: ' ' } : sign));
}

/** A word counts as a group of digits only where every letter of it looks like one. */
function withWordsBroken(signs: readonly Sign[]): Sign[] {
  const groups: Sign[][] = [];
  for (const sign of signs) {
    const group = groups.at(-1);
    if (group === undefined || (group[0]?.sign === ' ') !== (sign.sign === ' '))
      groups.push([sign]);
    else group.push(sign);
  }
  return groups.flatMap((group) =>
    isGroupOfDigits(group) ? group : group.map((sign) => ({ ...sign, sign: 'x' })),
  );
}

function isGroupOfDigits(group: readonly Sign[]): boolean {
  if (group.some(({ sign }) => sign === 'x')) return false;
  return (
    group.some(({ letter }) => letter === undefined) ||
    readsAsDigits(group.map(({ letter }) => letter).join(''))
  );
}
