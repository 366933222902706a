import type { Language } from '@svetionik/domain/language/script';

const words: Readonly<Record<Language, string>> = { 'sr-Latn': 'sertifikat', 'sr-Cyrl': 'сертификат', en: 'certificate' };

/** The name of a document: its number only, since file names are seen by others. */
export function documentFileName(number: number, year: number, language: Language): string {
  return `${words[language]}-${number}-${year}.pdf`;
}

/** The header that names a downloaded document. */
export function documentName(number: number, year: number, language: Language): string {
  const plain = documentFileName(number, year, language === 'en' ? 'en' : 'sr-Latn');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(documentFileName(number, year, language))}`;
}
