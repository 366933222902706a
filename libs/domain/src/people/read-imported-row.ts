import { nameProblems } from '../language/person-name';
import { normalName } from '../language/normal-name';
import { detectScript } from '../language/script';
import { type ImportField, importFields } from './import-fields';
import { readDay, readHours } from './read-cells';

/**
 * Why a row of a list of people is refused.
 *
 * @example
 * rowRefusals.includes('mail-missing'); // true
 */
export const rowRefusals = [
  'name-missing',
  'name-refused',
  'mail-missing',
  'mail-refused',
  'training-incomplete',
  'day-refused',
  'day-in-future',
  'hours-refused',
  'too-long',
] as const;

/** One of {@link rowRefusals}, and the field in whose column it stands. */
export interface RowRefusal {
  readonly code: (typeof rowRefusals)[number];
  readonly field: ImportField;
}

/** A training from elsewhere, to be confirmed. */
export interface ImportedTraining {
  readonly title: string;
  readonly organiser: string;
  readonly finishedOn: string;
  readonly hours: number;
  readonly certificate: string;
}

/** A person as a row names them. A name stays in the script in which it is written; nobody writes the other for them. */
export interface ImportedPerson {
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly mail: string;
  readonly job: string | null;
  readonly institution: string | null;
  readonly training: ImportedTraining | null;
}

/** What of a row is asked besides itself. */
export interface RowCircumstances {
  /** The address in the one form in which it is stored; undefined for what is none. */
  readonly readMail: (written: string) => string | undefined;
  /** The day of today, as `2026-03-05`. */
  readonly today: string;
}

/** Characters that what a row says may have; the table itself allows more. */
const longest: Readonly<Partial<Record<ImportField, number>>> = {
  name: 120,
  'name-latin': 120,
  'name-cyrillic': 120,
  surname: 60,
  'given-name': 60,
  job: 120,
  institution: 200,
  'training-title': 200,
  'training-organiser': 200,
  'training-certificate': 80,
};

type Cells = Partial<Readonly<Record<ImportField, string>>>;

/**
 * The person that a row names, or all that keeps it from naming one.
 *
 * @param cells by what their columns hold; those of no column are left out
 * @example
 * readImportedRow({ surname: 'Сабо', 'given-name': 'Илдико', mail: 'i@dzs.example' }, circumstances); // { person: { latin: null, cyrillic: 'Илдико Сабо', … } }
 */
export function readImportedRow(
  cells: Cells,
  circumstances: RowCircumstances,
): { readonly person: ImportedPerson } | { readonly refusals: readonly RowRefusal[] } {
  const refusals: RowRefusal[] = [];
  const refuse = (code: RowRefusal['code'], field: ImportField) => refusals.push({ code, field });
  for (const field of importFields)
    if (normalName(cells[field] ?? '').length > (longest[field] ?? Infinity))
      refuse('too-long', field);
  const names = readNames(cells, refuse);
  const written = normalName(cells.mail ?? '');
  const mail = circumstances.readMail(written);
  if (mail === undefined) refuse(written === '' ? 'mail-missing' : 'mail-refused', 'mail');
  const training = readTraining(cells, circumstances.today, refuse);
  if (refusals.length > 0 || mail === undefined) return { refusals };
  return {
    person: {
      ...names,
      mail,
      job: normalName(cells.job ?? '') || null,
      institution: normalName(cells.institution ?? '') || null,
      training,
    },
  };
}

type Refuse = (code: RowRefusal['code'], field: ImportField) => void;

function readNames(cells: Cells, refuse: Refuse): Pick<ImportedPerson, 'latin' | 'cyrillic'> {
  const apart = normalName(`${cells['given-name'] ?? ''} ${cells.surname ?? ''}`);
  const whole = normalName(cells.name ?? '') || apart;
  const field = cells.name === undefined && apart !== '' ? 'surname' : 'name';
  const isCyrillic = detectScript(whole) === 'sr-Cyrl';
  const latin = normalName(cells['name-latin'] ?? '') || (isCyrillic ? '' : whole);
  const cyrillic = normalName(cells['name-cyrillic'] ?? '') || (isCyrillic ? whole : '');
  if (latin === '' && cyrillic === '') refuse('name-missing', field);
  if (latin !== '' && nameProblems(latin, 'sr-Latn').length > 0)
    refuse('name-refused', cells['name-latin'] ? 'name-latin' : field);
  if (cyrillic !== '' && nameProblems(cyrillic, 'sr-Cyrl').length > 0)
    refuse('name-refused', cells['name-cyrillic'] ? 'name-cyrillic' : field);
  return { latin: latin || null, cyrillic: cyrillic || null };
}

/** A row that says nothing of a training has none; one that says something says all but the number of the certificate. */
function readTraining(cells: Cells, today: string, refuse: Refuse): ImportedTraining | null {
  const cell = (field: ImportField) => normalName(cells[field] ?? '');
  const fields = [
    'training-title',
    'training-organiser',
    'training-day',
    'training-hours',
  ] as const;
  const certificate = cell('training-certificate');
  const missing = fields.find((field) => cell(field) === '');
  if (certificate === '' && fields.every((field) => cell(field) === '')) return null;
  if (missing !== undefined) {
    refuse('training-incomplete', missing);
    return null;
  }
  const finishedOn = readDay(cell('training-day'));
  const hours = readHours(cell('training-hours'));
  if (finishedOn === undefined) refuse('day-refused', 'training-day');
  else if (finishedOn > today) refuse('day-in-future', 'training-day');
  if (hours === undefined) refuse('hours-refused', 'training-hours');
  if (finishedOn === undefined || hours === undefined) return null;
  return {
    title: cell('training-title'),
    organiser: cell('training-organiser'),
    finishedOn,
    hours,
    certificate,
  };
}
