import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import { formatNumber } from '@svetionik/domain/language/number-format';
import { plural } from '@svetionik/domain/language/plural';
import type { Script } from '@svetionik/domain/language/script';

function wording(script: Script, say: (cyrillic: string) => string) {
  const people = { one: say('особа'), few: say('особе'), other: say('особа') };
  return {
    course: (title: string, edition: number) => `${title}, ${edition}. ${say('издање')}`,
    span: (from: string, to: string) => `${say('Тестови завршени од')} ${from} ${say('до')} ${to}`,
    asOf: (day: string) => `${say('Стање на дан')} ${day}`,
    page: (number: number) => `${say('страна')} ${number}`,
    all: (count: number) =>
      `${say('Укупно')}: ${formatNumber(count, script)} ${plural(count, script, people)}.`,
  };
}

/** The words of a list of participants. */
export const reportWording: Readonly<Record<Script, ReturnType<typeof wording>>> = {
  'sr-Cyrl': wording('sr-Cyrl', (cyrillic) => cyrillic),
  'sr-Latn': wording('sr-Latn', cyrillicToLatin),
};
