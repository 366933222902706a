import { fold } from '../language/search-key';

/**
 * Beginnings of words that say what a mail is about, in Latin letters without marks, as many write: crimes, those they happen to, and the
 * tracks of the courses. Cases in which a stem changes stand beside it: žrtva, žrtava; tužilac, tužioci.
 */
const telling = [
  ...['trgovin', 'trgovanj', 'trgovac', 'trgovc', 'traffick', 'zrtv', 'zrtav', 'victim'],
  ...['eksploat', 'iskoriscav', 'exploit', 'nestal', 'nestan', 'nestaj', 'nestao', 'missing'],
  ...['nasilj', 'nasiln', 'violen', 'zlostavlj', 'abus', 'prostitu', 'policij', 'policaj'],
  ...['police', 'policing', 'zdravstv', 'zdravlj', 'health', 'tuzi', 'prosecut', 'prosvet'],
  ...['obrazov', 'educat', 'medij', 'media', 'novinar', 'journalis'],
];

const beginning = new RegExp(`^(?:${telling.join('|')})`, 'u');

/**
 * Words of a text, in either script or in English, that tell whoever reads along what it is about; as they are written, each once.
 *
 * @example
 * findTellingWords('Подсетник: трговина људима'); // ['трговина']
 */
export function findTellingWords(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const composed = found.map((each) => each.normalize('NFC'));
  return [...new Set(composed)].filter((each) => beginning.test(fold(each)));
}
