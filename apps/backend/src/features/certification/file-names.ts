import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { Language } from '@svetionik/domain/language/script';

const words: Readonly<Record<Language, string>> = { 'sr-Latn': 'sertifikat', 'sr-Cyrl': 'сертификат', en: 'certificate' };

/** What a certificate is called as a file, wherever it lies: its number in the register only, since others see the names of files. */
export function certificateFileName({ number, year, designation }: NumberInRegister, language: Language, ending: string): string {
  return `${joined(words[language], designation, number, year)}.${ending}`;
}

/** What a year of a register is called as a file. */
export function registerFileName({ year, designation }: Pick<NumberInRegister, 'year' | 'designation'>, ending: string): string {
  return `${joined('registar', designation, year)}.${ending}`;
}

/** No name of a file has a slash in it, which a designation may have. */
function joined(...parts: readonly (string | number)[]): string {
  return parts.filter((part) => part !== '').join('-').replaceAll('/', '-');
}
