import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { plural } from '@svetionik/domain/language/plural';
import type { Language } from '@svetionik/domain/language/script';

interface BookWording {
  readonly register: (year: number) => string;
  readonly designation: (mark: string) => string;
  readonly asOf: (day: string) => string;
  readonly numbers: string;
  readonly page: (number: number) => string;
  readonly replaces: (number: string) => string;
  readonly all: (count: number) => string;
  readonly hash: (hash: string) => string;
}

function serbian(language: Language, say: (cyrillic: string) => string): BookWording {
  const numbers = { one: 'број', few: 'броја', other: 'бројева' };
  return {
    register: (year) => say(`Деловодник за ${year}. годину`),
    designation: (mark) => `${say('Ознака деловодника')}: ${mark}`,
    asOf: (day) => say(`Стање на дан ${day}`),
    numbers: say(
      'Деловодник садржи сваки број од првог до последњег, и оне који су поништени, опозвани или замењени.',
    ),
    page: (number) => say(`страна ${number}`),
    replaces: (number) => `${say('замењује')} ${number}`,
    all: (count) =>
      say(
        `Крај деловодника: ${formatNumber(count, language)} ${plural(count, language, numbers)}.`,
      ),
    hash: (hash) =>
      `${say('Отисак списка')} (SHA-256): ${hash}. ${say('Исти отисак има табела')} (CSV) ${say('овог деловодника, преузета истог дана и на истом писму, док се стање ниједног броја не промени.')}`,
  };
}

/** The words of the register as a book. */
export const bookWording: Readonly<Record<Language, BookWording>> = {
  'sr-Cyrl': serbian('sr-Cyrl', (cyrillic) => cyrillic),
  'sr-Latn': serbian('sr-Latn', cyrillicToLatin),
  en: {
    register: (year) => `Register of documents issued in ${year}`,
    designation: (mark) => `Designation of the register: ${mark}`,
    asOf: (day) => `As of ${day}`,
    numbers:
      'The register holds every number from the first to the last, those annulled, revoked and superseded included.',
    page: (number) => `page ${number}`,
    replaces: (number) => `replaces ${number}`,
    all: (count) =>
      `End of the register: ${formatNumber(count, 'en')} ${count === 1 ? 'number' : 'numbers'}.`,
    hash: (hash) =>
      `Hash of the listing (SHA-256): ${hash}. The table (CSV) of this register has the same one when downloaded the same day in the same language, as long as the state of no number changes.`,
  },
};
