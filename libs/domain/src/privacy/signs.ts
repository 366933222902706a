/** One visible character of a number: a digit from 0 to 9, a space for any separator, `x` for what breaks a number. */
export interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const separator = /[\s\p{Pd}\p{Pc}.·•․‧。．۔/\\⁄∕／−\u2800]/u;
const unseen = /[\p{Cf}\p{M}\p{DI}\p{Cc}]/u;
const stretches = new RegExp(
  `[\\p{Nd}\\p{No}](?:[\\p{Nd}\\p{No}]|${separator.source}|${unseen.source})*`,
  'gu',
);

/**
 * The stretches of a text that digits begin, as they are read: digits of every script and form are those from 0 to 9,
 * all that people put between groups is a space, and what nobody sees is left out.
 *
 * @example
 * signsIn('br. ١‑2'); // [[{ sign: '1', start: 4, end: 5 }, { sign: ' ', start: 5, end: 6 }, { sign: '2', start: 6, end: 7 }]]
 */
export function signsIn(text: string): Sign[][] {
  return [...text.matchAll(stretches)].map((stretch) => {
    let end = stretch.index;
    return [...stretch[0]].flatMap((character) => {
      const start = end;
      end += character.length;
      const sign = signOf(character);
      return sign === '' ? [] : [{ sign, start, end }];
    });
  });
}

function signOf(character: string): string {
  if (character >= '0' && character <= '9') return character;
  if (separator.test(character)) return ' ';
  return unseen.test(character) ? '' : digitOf(character);
}

/** Full-width, raised and mathematical digits have a plain form; those of a script stand in order, zero first. */
function digitOf(character: string): string {
  const plain = character.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  const code = character.codePointAt(0) ?? 0;
  if (!isDigit(code)) return 'x';
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
