import type { TextInScripts } from '../language/script';
import { fold } from '../language/search-key';

/**
 * Who signs in a demonstration: nobody, and a document says so.
 *
 * @example
 * demonstrationSignatory.name['sr-Latn']; // 'Milica Primerić'
 */
export const demonstrationSignatory = {
  name: { 'sr-Latn': 'Milica Primerić', 'sr-Cyrl': 'Милица Примерић' },
  role: { 'sr-Latn': 'direktorka (izmišljena)', 'sr-Cyrl': 'директорка (измишљена)' },
} as const;

/** What installations were once given in the place of a name. */
const placeholder = fold('ovlašćeno lice');

/** Where somebody signs. */
export interface SigningPlace {
  /** An installation that nobody reaches from elsewhere: what is made up may sign there. */
  readonly demonstration: boolean;
}

/**
 * Whether the name of a signatory names somebody: it is written in both scripts, is not what only keeps the place of a name, and
 * is not the one of a demonstration where documents count.
 *
 * @example
 * namesSignatory({ 'sr-Latn': 'Vesna Ilić', 'sr-Cyrl': 'Весна Илић' }, { demonstration: false }); // true
 * namesSignatory({ 'sr-Latn': 'Ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' }, { demonstration: true }); // false
 */
export function namesSignatory(name: TextInScripts, { demonstration }: SigningPlace): boolean {
  const invented = fold(demonstrationSignatory.name['sr-Latn']);
  return [name['sr-Latn'], name['sr-Cyrl']]
    .map(fold)
    .every((text) => text !== '' && text !== placeholder && (demonstration || text !== invented));
}
