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

/**
 * The form by which names of people are sorted: as {@link sortKeyLatin}, the surname first. A name is one line, given name
 * before surname, so that all after its first word counts as surname: two surnames are common, two given names are rare.
 *
 * @example
 * sortKeyOfPerson('Јелена Петровић Марковић'); // 'Petrović Marković Jelena'
 * sortKeyOfPerson('Sukarno'); // 'Sukarno'
 */
export function sortKeyOfPerson(name: string): string {
  const [given = '', ...surname] = sortKeyLatin(name).split(' ');
  return [...surname, given].join(' ');
}
