import { certificateKind } from '@svetionik/contracts/register-lines';
import {
  judgeEffectiveStatus,
  type EffectiveStatus,
} from '@svetionik/domain/certificates/lifecycle/effective-status';
import { registerNumber } from '@svetionik/domain/certificates/register';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import { writeCsv } from '@svetionik/formats';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { toRegisterNumber } from './register-entry';
import type { Rendering } from './rendering';
import type { ExportedRow } from './certificates.queries';

type KindWords = Readonly<Record<z.output<typeof certificateKind>, string>>;

interface Words {
  readonly head: readonly string[];
  readonly kind: KindWords;
  readonly programme: KindWords;
  readonly standing: Readonly<Record<EffectiveStatus | 'lost', string>>;
  /** What is said of a number that was given and not annulled while there is no document to be valid. */
  readonly unmade: Readonly<Record<Exclude<Rendering, 'ready'>, string>>;
}

const serbian: Words = {
  head: [
    'Број',
    'Име и презиме',
    'Курс или програм',
    'Организатор',
    'Датум издавања',
    'Стање',
    'Замењује број',
    'Документ',
  ],
  kind: { completion: 'сертификат', participation: 'потврда о учешћу' },
  programme: {
    completion: 'сертификат за програм',
    participation: 'потврда о учешћу у програму',
  },
  standing: {
    valid: 'важи',
    expired: 'истекло',
    suspended: 'обустављено',
    superseded: 'замењено',
    revoked: 'опозвано',
    annulled: 'поништено',
    lost: 'запис изгубљен',
  },
  unmade: { waiting: 'документ се израђује', failed: 'документ није израђен' },
};
const english: Words = {
  head: [
    'Number',
    'Name',
    'Course or programme',
    'Organiser',
    'Date of issue',
    'Status',
    'Replaces number',
    'Document',
  ],
  kind: { completion: 'certificate', participation: 'confirmation of participation' },
  programme: {
    completion: 'certificate for a programme',
    participation: 'confirmation of participation in a programme',
  },
  standing: {
    valid: 'valid',
    expired: 'expired',
    suspended: 'suspended',
    superseded: 'superseded',
    revoked: 'revoked',
    annulled: 'annulled',
    lost: 'entry lost',
  },
  unmade: { waiting: 'document being made', failed: 'document not made' },
};

/** The headings of the register's columns. */
export function registerHead(language: Language): string[] {
  const words = language === 'en' ? english : serbian;
  return words.head.map((text) => inScript(text, language));
}

/** A line of the register, cell by cell. What the certificate is worth, it is worth `today`. */
export function registerCells(row: ExportedRow, language: Language, today: string): string[] {
  const { entry, issuedOn, replaces } = row;
  const script = language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  const words = language === 'en' ? english : serbian;
  return [
    registerNumber(toRegisterNumber(row), language),
    script === 'sr-Cyrl' ? entry.holder.cyrillic : entry.holder.latin,
    entry.course[script],
    entry.organiser[script],
    row.status === 'lost' ? '' : issuedOn,
    inScript(wordOf(row, words, today), language),
    replaces === null ? '' : registerNumber(replaces, language),
    row.status === 'lost' ? '' : inScript(documentOf(row, words), language),
  ];
}

/** The register as Excel opens it by a double click. Dates are written so that every Excel reads the same day. */
export function writeRegisterCsv(
  lines: Iterable<ExportedRow> | AsyncIterable<ExportedRow>,
  language: Language,
  today: string,
): Readable {
  return Readable.from(writeCsv(rowsOf(lines, language, today)));
}

async function* rowsOf(
  lines: Iterable<ExportedRow> | AsyncIterable<ExportedRow>,
  language: Language,
  today: string,
): AsyncGenerator<string[]> {
  yield registerHead(language);
  for await (const line of lines) yield registerCells(line, language, today);
}

function documentOf({ kind, entry }: Pick<ExportedRow, 'kind' | 'entry'>, words: Words): string {
  const names = entry.programme === true ? words.programme : words.kind;
  return names[certificateKind.parse(kind)];
}

function inScript(text: string, language: Language): string {
  return language === 'sr-Latn' ? cyrillicToLatin(text) : text;
}

function wordOf(
  { status, rendering, expiresOn }: Pick<ExportedRow, 'status' | 'rendering' | 'expiresOn'>,
  words: Words,
  today: string,
): string {
  if (status === 'lost') return words.standing.lost;
  return status === 'valid' && rendering !== 'ready'
    ? words.unmade[rendering]
    : words.standing[judgeEffectiveStatus({ status, until: expiresOn }, today)];
}
