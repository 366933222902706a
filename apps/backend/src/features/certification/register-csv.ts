import { standingOf, type CertificateStanding } from '@svetionik/domain/certificates/life/standing';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { stringify } from 'csv-stringify';
import { pipeline, Readable } from 'node:stream';
import type { Rendering } from './certificate-source';
import type { ExportedRow } from './certificates.queries';

interface Words {
  readonly head: readonly string[];
  readonly standing: Readonly<Record<CertificateStanding, string>>;
  /** What is said of a number that was given and not annulled while there is no document to be valid. */
  readonly unmade: Readonly<Record<Exclude<Rendering, 'ready'>, string>>;
}

const serbian: Words = {
  head: ['Број', 'Име и презиме', 'Курс', 'Организатор', 'Датум издавања', 'Стање', 'Замењује број'],
  standing: { valid: 'важи', expired: 'истекао', superseded: 'замењен', revoked: 'опозван', annulled: 'поништен' },
  unmade: { waiting: 'документ се израђује', failed: 'документ није израђен' },
};
const english: Words = {
  head: ['Number', 'Name', 'Course', 'Organiser', 'Date of issue', 'Status', 'Replaces number'],
  standing: { valid: 'valid', expired: 'expired', superseded: 'superseded', revoked: 'revoked', annulled: 'annulled' },
  unmade: { waiting: 'document being made', failed: 'document not made' },
};

/**
 * The register as Excel opens it by a double click: a byte order mark, semicolons, Windows line ends. A cell that
 * would start a formula is given an apostrophe. Dates are written so that every Excel reads the same day. What each
 * certificate is worth, it is worth `today`.
 */
export function writeRegisterCsv(lines: readonly ExportedRow[], language: Language, today: string): Readable {
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const words = language === 'en' ? english : serbian;
  const say = (text: string): string => (language === 'sr-Latn' ? cyrillicToLatin(text) : text);
  const rows = lines.map(({ number, year, entry, issuedOn, replaces, ...state }) => [
    registerNumber(number, year, language),
    script === 'sr-Cyrl' ? entry.holder.cyrillic : entry.holder.latin,
    entry.course[script],
    entry.organiser[script],
    issuedOn,
    say(wordOf(state, words, today)),
    replaces === null ? '' : registerNumber(replaces.number, replaces.year, language),
  ]);
  const format = stringify({ bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  return pipeline(Readable.from([words.head.map(say), ...rows]), format, () => undefined);
}

function wordOf({ status, rendering, expiresOn }: Pick<ExportedRow, 'status' | 'rendering' | 'expiresOn'>, words: Words, today: string): string {
  return status === 'valid' && rendering !== 'ready' ? words.unmade[rendering] : words.standing[standingOf({ status, until: expiresOn }, today)];
}
