import { latinLetters } from './alphabet';

const digraph = /[ЉЊЏ]/u;
const letter = /\p{L}/u;
const capital = /\p{Lu}/u;

/**
 * Writes Serbian Cyrillic in Latin script. No information is lost, and whatever is not a Serbian Cyrillic
 * letter stays as it is. A capital Љ, Њ or Џ becomes `Lj` before a small letter or alone, and `LJ` where its
 * neighbour (the next letter, at the end of a word the one before) is a capital.
 *
 * @example
 * cyrillicToLatin('Љубав, КОЊ и џеп'); // 'Ljubav, KONJ i džep'
 */
export function cyrillicToLatin(text: string): string {
  return text.replace(/[ЂЈЉЊЋЏА-Шђјљњћџа-ш]/gu, (found, offset: number) => {
    const latin = latinLetters.get(found) ?? found;
    return digraph.test(found) && standsAmongCapitals(text, offset) ? latin.toUpperCase() : latin;
  });
}

function standsAmongCapitals(text: string, offset: number): boolean {
  const next = text.charAt(offset + 1);
  return capital.test(letter.test(next) ? next : text.charAt(offset - 1));
}
