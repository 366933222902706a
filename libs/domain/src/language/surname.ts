import type { NameInBothScripts } from './person-name';
import type { TextInScripts } from './script';

/** A name in its two parts, in both scripts as its person confirmed them. */
export interface NameParts {
  readonly surname: TextInScripts;
  readonly given: TextInScripts;
}

/**
 * Parts a name as it is sorted: all after its first word is the surname. Whoever has one word only has it as surname.
 *
 * @example
 * partName({ latin: 'Ana Žarić', cyrillic: 'Ана Жарић' }).surname; // { 'sr-Latn': 'Žarić', 'sr-Cyrl': 'Жарић' }
 */
export function partName({ latin, cyrillic }: NameInBothScripts): NameParts {
  const [ofLatin, ofCyrillic] = [part(latin), part(cyrillic)];
  return {
    surname: { 'sr-Latn': ofLatin.surname, 'sr-Cyrl': ofCyrillic.surname },
    given: { 'sr-Latn': ofLatin.given, 'sr-Cyrl': ofCyrillic.given },
  };
}

function part(name: string): { surname: string; given: string } {
  const [given = '', ...surname] = name.trim().split(/\s+/u);
  return surname.length === 0
    ? { surname: given, given: '' }
    : { surname: surname.join(' '), given };
}
