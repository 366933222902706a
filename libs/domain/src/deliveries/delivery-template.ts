import type { ProfileField } from '../certificates/certificate-facts';
import type { TextInScripts } from '../certificates/profile';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';

/**
 * What a column of a list of participants may say. Those of a profile are what the certificate says; `result` is the result of the
 * final assessment, `outcome` whether it was passed.
 *
 * @example
 * const column: DeliveryField = 'registerNumber';
 */
export type DeliveryField = ProfileField | 'ordinal' | 'name' | 'profession' | 'course' | 'finishedOn' | 'outcome' | 'registerNumber' | 'issuedOn' | 'certificateKind';

/**
 * All fields, in the order in which they are offered.
 *
 * @example
 * deliveryFields[0]; // 'ordinal'
 */
export const deliveryFields = [
  'ordinal', 'name', 'profession', 'licenceNumber', 'course', 'finishedOn', 'outcome', 'result', 'points', 'hours', 'registerNumber', 'issuedOn', 'certificateKind',
  'accreditationNumber', 'accreditationValidity', 'accreditingBody', 'educationKind', 'competence', 'priorityArea', 'trainers', 'place',
] as const satisfies readonly DeliveryField[];

/**
 * How the participants of a delivery are listed for an authority: which columns, in which order, under which headings.
 *
 * @example
 * usualDeliveryTemplates.health.participants; // 'certified'
 */
export interface DeliveryTemplate {
  readonly title: TextInScripts;
  /** Who is listed: everybody whose assessment ended, who passed, or who has a valid certificate. */
  readonly participants: 'everyone' | 'passed' | 'certified';
  readonly orientation: 'landscape' | 'portrait';
  /** At least one; each field at most once. */
  readonly columns: readonly { readonly field: DeliveryField; readonly heading: TextInScripts }[];
}

/**
 * The templates that an organisation starts with, after what is known of what the authorities ask for; none of them is a form that
 * an authority has published. They are a beginning: an administrator makes them agree with what the authority wants.
 *
 * @example
 * usualDeliveryTemplates.teachers.title['sr-Latn']; // 'Prosveta: spisak učesnika'
 */
export const usualDeliveryTemplates = {
  health: template('Здравство: списак учесника за комору', 'certified', [
    ['ordinal', 'Р. бр.'], ['name', 'Име и презиме'], ['licenceNumber', 'Број лиценце'], ['educationKind', 'Врста едукације'], ['accreditationNumber', 'Број одлуке о акредитацији'],
    ['points', 'Бодови'], ['finishedOn', 'Датум провере'], ['place', 'Место'], ['registerNumber', 'Деловодни број'], ['issuedOn', 'Издат'],
  ]),
  teachers: template('Просвета: списак учесника', 'certified', [
    ['ordinal', 'Р. бр.'], ['name', 'Име и презиме'], ['accreditationNumber', 'Каталошки број'], ['competence', 'Компетенција'], ['priorityArea', 'Приоритетна област'],
    ['points', 'Сати и бодови'], ['finishedOn', 'Датум'], ['registerNumber', 'Деловодни број'], ['issuedOn', 'Издат'],
  ]),
  'social-work': template('Социјална заштита: списак учесника', 'certified', [
    ['ordinal', 'Р. бр.'], ['name', 'Име и презиме'], ['licenceNumber', 'Број лиценце'], ['accreditationNumber', 'Број решења о акредитацији'], ['points', 'Бодови'], ['hours', 'Трајање'],
    ['finishedOn', 'Датум'], ['registerNumber', 'Деловодни број'],
  ]),
  'police-justice': template('Полиција и правосуђе: списак учесника за партнера', 'everyone', [
    ['ordinal', 'Р. бр.'], ['name', 'Име и презиме'], ['course', 'Обука'], ['finishedOn', 'Датум провере'], ['outcome', 'Исход'], ['hours', 'Трајање'], ['registerNumber', 'Деловодни број'],
  ]),
  own: template('Сопствени преглед реализације', 'everyone', [
    ['ordinal', 'Р. бр.'], ['name', 'Име и презиме'], ['profession', 'Област рада'], ['finishedOn', 'Датум провере'], ['outcome', 'Исход'], ['result', 'Резултат'], ['certificateKind', 'Документ'],
    ['registerNumber', 'Деловодни број'],
  ]),
} as const satisfies Readonly<Record<string, DeliveryTemplate>>;

function template(title: string, participants: DeliveryTemplate['participants'], columns: readonly (readonly [DeliveryField, string])[]): DeliveryTemplate {
  return { title: both(title), participants, orientation: 'landscape', columns: columns.map(([field, heading]) => ({ field, heading: both(heading) })) };
}

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}
