import { composeLatin } from './alphabet';
import { cyrillicToLatin } from './cyrillic-to-latin';
import { normalName } from './normal-name';

/**
 * The Latin form by which a name in either script is sorted; store it and order it by an ICU collation of
 * Serbian in Latin script (`sr-Latn`), which knows that č follows c and that lj, nj and dž are letters.
 *
 * @example
 * sortKeyLatin(' Љубица  Жунић '); // 'Ljubica Žunić'
 */
export function sortKeyLatin(name: string): string {
  return normalName(composeLatin(cyrillicToLatin(normalName(name))));
}
