import type { ProfileField } from '../certificates/certificate-facts';
import type { Track } from '../content/track';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { TextInScripts } from '../language/script';

/**
 * What a column of a list of participants may say. Those of a profile are what the certificate says; `result` is the result of the
 * final assessment, `outcome` whether it was passed.
 *
 * @example
 * const column: ReportField = 'registerNumber';
 */
export type ReportField =
  | ProfileField
  | ServiceField
  | 'ordinal'
  | 'name'
  | 'profession'
  | 'course'
  | 'finishedOn'
  | 'outcome'
  | 'registerNumber'
  | 'issuedOn'
  | 'certificateKind';

/**
 * What a list may say of the service of a person. They write it themselves, for lists that ask it of their profession, and only there
 * it stands: rank or title, unit or institution, and the number by which their authority knows them, which is never the JMBG.
 *
 * @example
 * const asked: ServiceField = 'rank';
 */
export type ServiceField = (typeof serviceFields)[number];

/**
 * All of them, in the order in which they are asked.
 *
 * @example
 * serviceFields; // ['rank', 'unit', 'serviceNumber']
 */
export const serviceFields = ['rank', 'unit', 'serviceNumber'] as const;

/**
 * All fields, in the order in which they are offered.
 *
 * @example
 * reportFields[0]; // 'ordinal'
 */
export const reportFields = [
  'ordinal',
  'name',
  'profession',
  ...serviceFields,
  'licenceNumber',
  'course',
  'finishedOn',
  'outcome',
  'result',
  'points',
  'hours',
  'registerNumber',
  'issuedOn',
  'certificateKind',
  'accreditationNumber',
  'accreditationValidity',
  'accreditingBody',
  'educationKind',
  'competence',
  'priorityArea',
  'trainers',
  'place',
] as const satisfies readonly ReportField[];

/**
 * How the participants of a run are listed for an authority: which columns, in which order, under which headings.
 *
 * @example
 * usualReportTemplates.health.participants; // 'certified'
 */
export interface ReportTemplate {
  readonly title: TextInScripts;
  /** Who is listed: everybody whose assessment ended, who passed, or who has a valid certificate. */
  readonly participants: 'everyone' | 'passed' | 'certified';
  readonly orientation: 'landscape' | 'portrait';
  /** Of which professions the columns of their service are asked; nobody said is nobody. */
  readonly askedOf?: readonly Track[];
  /** At least one; each field at most once. */
  readonly columns: readonly { readonly field: ReportField; readonly heading: TextInScripts }[];
}

/**
 * The templates that an organisation starts with, after what is known of what the authorities ask for; none of them is a form that
 * an authority has published. They are a beginning: an administrator makes them agree with what the authority wants.
 *
 * @example
 * usualReportTemplates.teachers.title['sr-Latn']; // 'Prosveta: spisak učesnika'
 */
export const usualReportTemplates = {
  health: template('Здравство: списак учесника за комору', 'certified', [
    ['ordinal', 'Р. бр.'],
    ['name', 'Име и презиме'],
    ['licenceNumber', 'Број лиценце'],
    ['educationKind', 'Врста едукације'],
    ['accreditationNumber', 'Број одлуке о акредитацији'],
    ['points', 'Бодови'],
    ['finishedOn', 'Датум теста'],
    ['place', 'Место'],
    ['registerNumber', 'Деловодни број'],
    ['issuedOn', 'Издат'],
  ]),
  teachers: template('Просвета: списак учесника', 'certified', [
    ['ordinal', 'Р. бр.'],
    ['name', 'Име и презиме'],
    ['accreditationNumber', 'Каталошки број'],
    ['competence', 'Компетенција'],
    ['priorityArea', 'Приоритетна област'],
    ['points', 'Сати и бодови'],
    ['finishedOn', 'Датум'],
    ['registerNumber', 'Деловодни број'],
    ['issuedOn', 'Издат'],
  ]),
  'social-work': template('Социјална заштита: списак учесника', 'certified', [
    ['ordinal', 'Р. бр.'],
    ['name', 'Име и презиме'],
    ['licenceNumber', 'Број лиценце'],
    ['accreditationNumber', 'Број решења о акредитацији'],
    ['points', 'Бодови'],
    ['hours', 'Сати'],
    ['finishedOn', 'Датум'],
    ['registerNumber', 'Деловодни број'],
  ]),
  'police-justice': template(
    'Полиција и правосуђе: списак учесника за партнера',
    'everyone',
    [
      ['ordinal', 'Р. бр.'],
      ['name', 'Име и презиме'],
      ['rank', 'Чин или звање'],
      ['unit', 'Јединица'],
      ['serviceNumber', 'Службени број'],
      ['course', 'Обука'],
      ['finishedOn', 'Датум теста'],
      ['outcome', 'Исход'],
      ['hours', 'Сати'],
      ['registerNumber', 'Деловодни број'],
    ],
    ['police'],
  ),
  own: template('Сопствени преглед реализације', 'everyone', [
    ['ordinal', 'Р. бр.'],
    ['name', 'Име и презиме'],
    ['profession', 'Професија'],
    ['finishedOn', 'Датум теста'],
    ['outcome', 'Исход'],
    ['result', 'Резултат'],
    ['certificateKind', 'Документ'],
    ['registerNumber', 'Деловодни број'],
  ]),
} as const satisfies Readonly<Record<string, ReportTemplate>>;

const usualOf = {
  police: 'police-justice',
  prosecution: 'police-justice',
  health: 'health',
  education: 'teachers',
  media: 'own',
} as const satisfies Readonly<Record<Track, keyof typeof usualReportTemplates>>;

/**
 * By which of {@link usualReportTemplates} a course is listed at first: the one for the authority of its tracks. Where they have
 * several authorities or none, it is the organisation's own.
 *
 * @example
 * chooseUsualTemplate(['police', 'prosecution']); // 'police-justice'
 * chooseUsualTemplate(['police', 'health']); // 'own'
 */
export function chooseUsualTemplate(tracks: readonly Track[]): keyof typeof usualReportTemplates {
  const [one = 'own', ...others] = new Set(tracks.map((track) => usualOf[track]));
  return others.length === 0 ? one : 'own';
}

/**
 * What lists ask of somebody's service, each field once, and which lists ask.
 *
 * @param profession null when the person has not said it
 * @example
 * listAskedFields([usualReportTemplates['police-justice']], 'police').fields; // ['rank', 'unit', 'serviceNumber']
 * listAskedFields([usualReportTemplates['police-justice']], 'health').fields; // []
 */
export function listAskedFields<Template extends Pick<ReportTemplate, 'askedOf' | 'columns'>>(
  templates: readonly Template[],
  profession: string | null,
): { readonly fields: readonly ServiceField[]; readonly by: readonly Template[] } {
  const by = templates.filter(
    (template) =>
      asks(template, profession) && serviceFields.some((field) => shows(template, field)),
  );
  return {
    fields: serviceFields.filter((field) => by.some((template) => shows(template, field))),
    by,
  };
}

/**
 * Whether a list asks those of a profession for details of their service.
 *
 * @example
 * asks({ askedOf: ['police'] }, 'police'); // true
 */
export function asks(
  { askedOf: professions = [] }: Pick<ReportTemplate, 'askedOf'>,
  profession: string | null,
): boolean {
  return professions.some((each) => each === profession);
}

function shows({ columns }: Pick<ReportTemplate, 'columns'>, field: ServiceField): boolean {
  return columns.some((column) => column.field === field);
}

function template(
  title: string,
  participants: ReportTemplate['participants'],
  columns: readonly (readonly [ReportField, string])[],
  professions: readonly Track[] = [],
): ReportTemplate {
  return {
    title: both(title),
    participants,
    orientation: 'landscape',
    askedOf: professions,
    columns: columns.map(([field, heading]) => ({ field, heading: both(heading) })),
  };
}

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}
