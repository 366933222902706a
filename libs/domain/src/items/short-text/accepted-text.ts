import { fold } from '../../language/search-key';

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
 * Whether an answer is the accepted one. In that, `*` stands for any letters or for none. It is looked for from left to
 * right and never again, so that the time grows with the product of both lengths at most.
 *
 * @example
 * isAccepted('centar za socijaln*', 'Центру за социјални рад'); // false: "centru"
 * isAccepted('cent* za socijaln*', 'Центру за социјални рад'); // true
 */
export function isAccepted(accepted: string, answer: string): boolean {
  const [wanted, given] = [foldAnswer(accepted), foldAnswer(answer)];
  if (given === '') return false;
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
 * How many letters and digits an accepted answer asks for, in the form in which answers are compared.
 *
 * @example
 * countSignificant('pom*'); // 3
 */
export function countSignificant(accepted: string): number {
  return foldAnswer(accepted).replace(/[^\p{L}\p{N}]/gu, '').length;
}
