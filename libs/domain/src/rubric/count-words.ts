/**
 * How many words a text has: runs between white space that hold a letter or a digit.
 *
 * @example
 * countWords('Zvati 194 – odmah.'); // 3
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
