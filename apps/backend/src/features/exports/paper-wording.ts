import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';

interface PaperWording {
  readonly title: string;
  readonly unsigned: string;
}

function serbian(say: (cyrillic: string) => string): PaperWording {
  return {
    title: say('Документи за штампу'),
    unsigned: say(
      'Примерак за штампу. Електронски потпис носи само електронски документ, који његов носилац може да преузме.',
    ),
  };
}

/** What a file for printing says of itself. */
export const paperWording: Readonly<Record<Language, PaperWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: {
    title: 'Documents to be printed',
    unsigned:
      'Copy for printing. Only the electronic document, which its holder can download, carries the electronic signature.',
  },
};
