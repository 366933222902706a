import type { NumberInRegister } from '@svetionik/domain/certificates/register';
import type { Language } from '@svetionik/domain/language/script';
import type { RegisterOwner } from './registers.queries';

const words: Readonly<Record<Language, string>> = {
  'sr-Latn': 'sertifikat',
  'sr-Cyrl': 'сертификат',
  en: 'certificate',
};

/** What a certificate is called as a file, wherever it lies: its number in the register only, since others see the names of files. */
export function certificateFileName(
  { number, year, designation }: NumberInRegister,
  language: Language,
  ending: string,
): string {
  return `${joined(words[language], designation, number, year)}.${ending}`;
}

/**
 * What the registers of an organisation are called among files, each by a name of its own: by its designation, or by the organiser
 * too where an earlier one has the same. Who came first keeps the shorter name, so that names stay as they were.
 */
export function labelsOfRegisters(owners: readonly RegisterOwner[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    owners.map(({ id, name, designation }) => {
      const [short, long] = [joined(designation), joined(readable(name['sr-Latn']), designation)];
      const label =
        [short, long, ...owners.map((_, place) => joined(long, place + 2))].find(
          (each) => !taken.has(each.toLowerCase()),
        ) ?? id;
      // some systems take names of files for the same that differ in capitals only
      taken.add(label.toLowerCase());
      return [id, label];
    }),
  );
}

/** What a year of a register is called, as a file or as a folder. */
export function registerFileName(label: string, year: number): string {
  return joined('registar', label, year);
}

const longestName = 60;

/** Letters and digits: no system has file names with all that may stand in the name of an organiser. */
function readable(name: string): string {
  return [...(name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-')]
    .slice(0, longestName)
    .join('')
    .replace(/-$/u, '');
}

/** No name of a file has a slash in it, which a designation may have. */
function joined(...parts: readonly (string | number)[]): string {
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replaceAll('/', '-');
}
