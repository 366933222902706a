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

const fourDigits = /(?:[\p{Nd}\p{No}〇一二三四五六七八九][^\p{Nd}\p{No}〇一二三四五六七八九]*){4}/u;

/**
 * A text as a number is read in it: all that people put between groups is a space, several white ones are one, and what
 * nobody sees is left out. Where a word has other letters than those that look like digits, it breaks a number, and is one sign. A text
 * with less than four digits has none.
 *
 * @example
 * readSigns('1٢٣4', 'digits').map(({ sign }) => sign); // ['1', '2', '3', '4']
 * readSigns('1О‑99 dan', 'look-alikes').map(({ sign }) => sign).join(''); // ''
 */
export function readSigns(text: string, reading: Reading): Sign[] {
  if (!fourDigits.test(text)) return [];
  const signs = allSigns(text, reading);
  return reading === 'digits' ? signs : withWordsBroken(signs);
}

/** One sign is kept of several white ones, and of several letters that break a number: of a long text, most are such. */
function allSigns(text: string, reading: Reading): Sign[] {
  const signs: Sign[] = [];
  let end = 0;
  let before = '';
  for (const character of text) {
    const start = end;
    end += character.length;
    const { sign, letter, once } = readSign(character, reading);
    if (sign === '' || (once === before && once !== '')) continue;
    before = once;
    signs.push(letter ? { sign, start, end, letter: character } : { sign, start, end });
  }
  return signs;
}

interface Read {
  /** Empty where nobody sees anything. */
  readonly sign: string;
  readonly letter?: true;
  /** What there is no second one of beside it. */
  readonly once: '' | 'blank' | 'letter';
}

const read = {
  blank: { sign: ' ', once: 'blank' },
  separator: { sign: ' ', once: '' },
  letter: { sign: 'x', once: 'letter' },
  unseen: { sign: '', once: '' },
} as const satisfies Record<string, Read>;

function readSign(character: string, reading: Reading): Read {
  const spelling = classifyCharacter(character);
  if (spelling.kind === 'digit') return { sign: spelling.digit, once: '' };
  const digit = reading === 'look-alikes' ? lookAlikeDigit(character) : undefined;
  return digit === undefined ? read[spelling.kind] : { sign: digit, letter: true, once: '' };
}

/** A word counts as a group of digits only where every letter of it looks like one. */
function withWordsBroken(signs: readonly Sign[]): Sign[] {
  const groups: [Sign, ...Sign[]][] = [];
  for (const sign of signs) {
    const group = groups.at(-1);
    if (group === undefined || (group[0].sign === ' ') !== (sign.sign === ' ')) groups.push([sign]);
    else group.push(sign);
  }
  return groups.flatMap((group) =>
    isGroupOfDigits(group) ? group : [{ sign: 'x', start: group[0].start, end: group[0].end }],
  );
}

function isGroupOfDigits(group: readonly Sign[]): boolean {
  if (group.some(({ sign }) => sign === 'x')) return false;
  return (
    group.some(({ letter }) => letter === undefined) ||
    readsAsDigits(group.map(({ letter }) => letter).join(''))
  );
}
