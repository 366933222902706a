import { classifyCharacter } from './spellings';

/** A text with one plain character for each that is seen, and where each of them stood. */
export interface PlainLine {
  readonly text: string;
  /** The offset in the original, for each character and for the end. */
  readonly places: readonly number[];
}

/** Cyrillic letters by the Latin ones that plates and addresses of accounts have. */
const latin: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Ђ: 'D',
  Е: 'E',
  Ж: 'Z',
  З: 'Z',
  И: 'I',
  Ј: 'J',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  Ћ: 'C',
  У: 'U',
  Ф: 'F',
  Х: 'H',
  Ц: 'C',
  Ч: 'C',
  Џ: 'D',
  Ш: 'S',
  Đ: 'D',
};

const dash = /[\p{Pd}\u2212_~]/u;

/**
 * Digits of every script are those from 0 to 9, letters are Latin without accents, of their case, each white sign is a
 * space, each dash a hyphen, and what nobody sees is left out.
 *
 * @example
 * plainLine('БГ\u00a0123‑ŠČ').text; // 'BG 123-SC'
 */
export function plainLine(text: string): PlainLine {
  const places: number[] = [];
  let plain = '';
  let offset = 0;
  for (const character of text) {
    const written = plainOf(character);
    if (written !== '') {
      plain += written;
      places.push(offset);
    }
    offset += character.length;
  }
  return { text: plain, places: [...places, text.length] };
}

function plainOf(character: string): string {
  const spelling = classifyCharacter(character);
  if (spelling.kind === 'digit') return spelling.digit;
  if (spelling.kind === 'unseen') return '';
  if (character === '\n' || character === '\r') return '\n';
  if (spelling.kind === 'blank') return ' ';
  if (dash.test(character)) return '-';
  return letterOf(character);
}

function letterOf(character: string): string {
  const capital = character.toUpperCase();
  const plain = latin[capital];
  if (plain !== undefined) return capital === character ? plain : plain.toLowerCase();
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return folded.length === 1 ? folded : character.slice(0, 1);
}
