import { fold } from '../../language/search-key';

/** Stands for an asterisk that is one, while the others stand for any letters. */
const asterisk = '\uE000';

/**
 * A typed answer in the form in which answers are compared: script, capital letters, diacritics, spaces and
 * punctuation at both ends make no difference.
 *
 * @example
 * foldAnswer(' „Хитна помоћ.“ '); // 'hitna pomoc'
 */
export function foldAnswer(text: string): string {
  return fold(text).replace(/^[\s.,;:!?()…]+|[\s.,;:!?()…]+$/gu, '');
}

/**
 * The same of an accepted answer: each `*` in it stands for any letters, and a private character for each `\*`.
 *
 * @example
 * foldAccepted('Pom*'); // 'pom*'
 */
export function foldAccepted(accepted: string): string {
  return foldAnswer(accepted.replaceAll('\\*', asterisk));
}

/**
 * Whether an answer is the accepted one. In that, `*` stands for any letters or for none, and `\*` for an asterisk.
 *
 * @example
 * isAccepted('centar za socijaln*', 'Центру за социјални рад'); // false: "centru"
 * isAccepted('cent* za socijaln*', 'Центру за социјални рад'); // true
 * isAccepted('5 \\* 3', '5 * 3'); // true
 */
export function isAccepted(accepted: string, answer: string): boolean {
  const [wanted, given] = [foldAccepted(accepted), foldAnswer(answer.replaceAll('*', asterisk))];
  return given !== '' && fitsPattern(wanted, given);
}

/**
 * Whether a text is a pattern, sign by sign, in which each `*` stands for any letters or for none. It is looked for from
 * left to right and never again, so that the time grows with the product of both lengths at most.
 *
 * @example
 * fitsPattern('pom*', 'pomoć'); // true
 */
export function fitsPattern(wanted: string, given: string): boolean {
  const [first = '', ...others] = wanted.split('*');
  const last = others.pop();
  if (last === undefined) return given === first;
  if (!given.startsWith(first) || !given.endsWith(last)) return false;
  const end = given.length - last.length;
  let place = first.length;
  for (const part of others) {
    const found = given.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  return place <= end;
}

/**
 * Whether an accepted answer stands for several: whether any `*` in it stands for letters.
 *
 * @example
 * isPattern('5 \\* 3'); // false
 */
export function isPattern(accepted: string): boolean {
  return accepted.replaceAll('\\*', '').includes('*');
}

/**
 * An accepted answer as people read it: an ellipsis for any letters, an asterisk for one.
 *
 * @example
 * showAccepted('pom*'); // 'pom…'
 */
export function showAccepted(accepted: string): string {
  return accepted.replaceAll('\\*', asterisk).replaceAll('*', '…').replaceAll(asterisk, '*');
}

/**
 * How many letters and digits an accepted answer asks for, in the form in which answers are compared.
 *
 * @example
 * countSignificant('pom*'); // 3
 */
export function countSignificant(accepted: string): number {
  return foldAnswer(accepted).replace(/[^\p{L}\p{N}]/gu, '').length;
}

/**
 * How much an accepted answer says: endlessly much without `*`, else as many signs as it asks for. Of several that an
 * answer fits, the one that says most decides.
 *
 * @example
 * measureSpecificity('112'); // Infinity
 * measureSpecificity('1*2'); // 2
 */
export function measureSpecificity(accepted: string): number {
  return isPattern(accepted)
    ? foldAccepted(accepted).replaceAll('*', '').length
    : Number.POSITIVE_INFINITY;
}
