import { registerNumber } from '@svetionik/domain/certificates/register';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import type { CertificateStatus, ExportedRow, Rendering } from './certificates.queries';

interface Words {
  readonly head: readonly string[];
  readonly status: Readonly<Record<CertificateStatus, string>>;
  /** What is said of a number that was given and not annulled while there is no document to be valid. */
  readonly unmade: Readonly<Record<Exclude<Rendering, 'ready'>, string>>;
}

const serbian: Words = {
  head: ['Број', 'Име и презиме', 'Курс', 'Организатор', 'Датум издавања', 'Стање', 'Замењује број'],
  status: { valid: 'важи', superseded: 'замењен', revoked: 'опозван', annulled: 'поништен' },
  unmade: { waiting: 'документ се израђује', failed: 'документ није израђен' },
};
const english: Words = {
  head: ['Number', 'Name', 'Course', 'Organiser', 'Date of issue', 'Status', 'Replaces number'],
  status: { valid: 'valid', superseded: 'superseded', revoked: 'revoked', annulled: 'annulled' },
  unmade: { waiting: 'document being made', failed: 'document not made' },
};

/**
 * The register as Excel opens it by a double click: a byte order mark, semicolons, Windows line ends. A cell that
 * would start a formula is given an apostrophe. Dates are written so that every Excel reads the same day.
 */
export function writeRegisterCsv(lines: readonly ExportedRow[], language: Language): Readable {
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const words = language === 'en' ? english : serbian;
  const say = (text: string): string => (language === 'sr-Latn' ? cyrillicToLatin(text) : text);
  const rows = lines.map(({ number, year, entry, issuedOn, replaces, ...standing }) => [
    registerNumber(number, year, language),
    script === 'sr-Cyrl' ? entry.holder.cyrillic : entry.holder.latin,
    entry.course[script],
    entry.organiser[script],
    issuedOn,
    say(standingOf(standing, words)),
    replaces === null ? '' : registerNumber(replaces.number, replaces.year, language),
  ]);
  const format = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  return pipeline(Readable.from([words.head.map(say), ...rows]), format, () => undefined);
}

function standingOf({ status, rendering }: Pick<ExportedRow, 'status' | 'rendering'>, words: Words): string {
  return status === 'valid' && rendering !== 'ready' ? words.unmade[rendering] : words.status[status];
}
