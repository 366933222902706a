import { cyrillicToLatin } from '../language/cyrillic-to-latin';

/** Beginnings of words, in Latin letters, that say what a mail is about: crimes, those they happen to, and the tracks of the courses. */
const telling = [
  ...['trgovin', 'traffick', 'žrtv', 'victim', 'eksploat', 'exploit', 'nestal', 'missing'],
  ...['nasilj', 'violen', 'zlostavlj', 'abuse', 'prostitu', 'polic', 'zdravstv', 'health'],
  ...['tužila', 'prosecut', 'prosvet', 'obrazovn', 'education', 'medij', 'media', 'novinar'],
  'journalis',
];

const words = new RegExp(`(?<!\\p{L})(?:${telling.join('|')})\\p{L}*`, 'giu');

/**
 * Words of a text, in either script or in English, that tell whoever reads along what it is about; as they are written, each once.
 *
 * @example
 * findTellingWords('Подсетник: трговина људима'); // ['трговина']
 */
export function findTellingWords(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const composed = found.map((each) => each.normalize('NFC'));
  return [...new Set(composed)].filter((each) => cyrillicToLatin(each).match(words) !== null);
}
