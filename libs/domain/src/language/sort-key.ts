import { composeLatin } from './alphabet';
import { cyrillicToLatin } from './cyrillic-to-latin';

/**
 * The Latin form by which a name in either script is sorted; store it and order it by an ICU collation of
 * Serbian in Latin script (`sr-Latn`), which knows that č follows c and that lj, nj and dž are letters.
 *
 * @example
 * sortKeyLatin(' Љубица  Жунић '); // 'Ljubica Žunić'
 */
export function sortKeyLatin(name: string): string {
  return composeLatin(cyrillicToLatin(name)).normalize('NFC').replace(/\s+/gu, ' ').trim();
}
