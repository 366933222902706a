import type { Language } from '@svetionik/domain/language/script';

const words: Readonly<Record<Language, string>> = { 'sr-Latn': 'sertifikat', 'sr-Cyrl': 'сертификат', en: 'certificate' };

/** The header that names a downloaded document: its number only, since file names are seen by others. */
export function documentName(number: number, year: number, language: Language): string {
  const name = (word: string): string => `${word}-${number}-${year}.pdf`;
  const plain = language === 'en' ? words.en : words['sr-Latn'];
  return `attachment; filename="${name(plain)}"; filename*=UTF-8''${encodeURIComponent(name(words[language]))}`;
}
