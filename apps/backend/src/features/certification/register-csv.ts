import { registerNumber } from '@svetionik/domain/certificates/register';
import { shortDate } from '@svetionik/domain/language/calendar-date';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import type { CertificateStatus, findRegister } from './certificates.queries';

type Line = NonNullable<Awaited<ReturnType<typeof findRegister>>>[number];

interface Words {
  readonly head: readonly string[];
  readonly status: Readonly<Record<CertificateStatus, string>>;
}

const serbian: Words = {
  head: ['Број', 'Име и презиме', 'Курс', 'Организатор', 'Датум издавања', 'Стање', 'Замењује број'],
  status: { valid: 'важи', superseded: 'замењен', revoked: 'опозван', annulled: 'поништен' },
};
const english: Words = {
  head: ['Number', 'Name', 'Course', 'Organiser', 'Date of issue', 'Status', 'Replaces number'],
  status: { valid: 'valid', superseded: 'superseded', revoked: 'revoked', annulled: 'annulled' },
};

/**
 * The register as Excel opens it by a double click: a byte order mark, semicolons, Windows line ends. A cell that
 * would start a formula is given an apostrophe.
 */
export function writeRegisterCsv(lines: readonly Line[], language: Language): Readable {
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const words = language === 'en' ? english : serbian;
  const say = (text: string): string => (language === 'sr-Latn' ? cyrillicToLatin(text) : text);
  const rows = lines.map(({ number, year, entry, issuedOn, status, replaces }) => [
    registerNumber(number, year, language),
    script === 'sr-Cyrl' ? entry.holder.cyrillic : entry.holder.latin,
    entry.course[script],
    entry.organiser[script],
    shortDate(issuedOn, language),
    say(words.status[status]),
    replaces ?? '',
  ]);
  const format = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  return pipeline(Readable.from([words.head.map(say), ...rows]), format, () => undefined);
}
