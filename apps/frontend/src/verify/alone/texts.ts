import type { Language } from '@svetionik/domain/language/script';
import { isObject } from '@svetionik/proofs/credentials/integrity-proof';
import english from '../../generated/messages/verify.en';
import cyrillic from '../../generated/messages/verify.sr-Cyrl';
import latin from '../../generated/messages/verify.sr-Latn';

/** The languages, each by its own name. */
export const languageNames: readonly (readonly [Language, string])[] = [
  ['sr-Latn', 'Srpski'],
  ['sr-Cyrl', 'Српски'],
  ['en', 'English'],
];

const texts: Readonly<Record<Language, unknown>> = {
  'sr-Latn': latin,
  'sr-Cyrl': cyrillic,
  en: english,
};

/** Says a message of the check page. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function createSay(language: Language): Say {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((each, part) => (isObject(each) ? each[part] : undefined), texts[language]);
    return String(found).replace(/\{\{(\w+)\}\}/gu, (_, name: string) =>
      String(values[name] ?? ''),
    );
  };
}
