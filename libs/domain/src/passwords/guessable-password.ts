import { fold } from '../language/search-key';
import { keyboardRows, serbianWords } from './serbian-words';

/** So many digits or signs before and after a word add nothing: a year, a date, `123!`. */
const mostAround = 8;
const mostWords = 2;
const shortestRow = 4;

const plain: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
};

/**
 * Whether a password falls apart into one or two words that many take, with digits or signs around: names, clubs, towns, a row of
 * the keyboard, in both scripts, with digits for letters. `isCommon` knows further words, of another list.
 *
 * @example
 * isGuessable('Партизан1945', () => false); // true
 * isGuessable('tri reči i kišobran', () => false); // false
 */
export function isGuessable(password: string, isCommon: (word: string) => boolean): boolean {
  const folded = fold(password);
  if (/^[\d\P{L}]*$/u.test(folded)) return true;
  return coresOf(folded).some(
    (core) => isCommon(core) || fallsApart(core, isCommon) || isRepeated(core),
  );
}

/** What is left when digits and signs are taken off both ends, each way, with digits read as letters and without them. */
function coresOf(folded: string): readonly string[] {
  const [before, after] = [/^\P{L}*/u, /\P{L}*$/u].map((end) => end.exec(folded)?.[0].length ?? 0);
  const cores = new Set<string>();
  for (let start = 0; start <= Math.min(before ?? 0, mostAround); start += 1)
    for (let end = 0; end <= Math.min(after ?? 0, mostAround); end += 1) {
      const core = folded.slice(start, folded.length - end);
      cores.add(core.replace(/\P{L}/gu, ''));
      cores.add(
        [...core]
          .map((sign) => plain[sign] ?? sign)
          .join('')
          .replace(/\P{L}/gu, ''),
      );
    }
  return [...cores].filter((core) => core !== '');
}

function fallsApart(
  letters: string,
  isCommon: (word: string) => boolean,
  words: number = mostWords,
): boolean {
  if (letters === '') return true;
  if (words === 0) return false;
  for (let length = letters.length; length > 0; length -= 1) {
    const word = letters.slice(0, length);
    if (isWord(word, isCommon) && fallsApart(letters.slice(length), isCommon, words - 1))
      return true;
  }
  return false;
}

function isWord(word: string, isCommon: (word: string) => boolean): boolean {
  if (serbianWords.has(word)) return true;
  if (word.length < shortestRow) return false;
  return isCommon(word) || keyboardRows.some((row) => row.includes(word));
}

/** One word again and again: `zvezdazvezdazvezda`. */
function isRepeated(letters: string): boolean {
  const [, word] = /^(\p{L}{2,})\1+$/u.exec(letters) ?? [];
  return word !== undefined && serbianWords.has(word);
}
