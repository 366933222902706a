import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Language } from '../language/script';
import type { ProfileField } from './certificate-facts';

const cyrillic: Readonly<Record<ProfileField, string>> = {
  licenceNumber: 'број лиценце',
  educationKind: 'врста едукације',
  points: 'бодови',
  hours: 'трајање',
  accreditingBody: 'акредитационо тело',
  accreditationNumber: 'број одлуке о акредитацији',
  accreditationValidity: 'акредитација важи',
  competence: 'компетенција',
  priorityArea: 'приоритетна област',
  trainers: 'реализатори',
  place: 'место',
  result: 'резултат',
};

const english: Readonly<Record<ProfileField, string>> = {
  licenceNumber: 'licence number',
  educationKind: 'kind of education',
  points: 'points',
  hours: 'duration',
  accreditingBody: 'accredited by',
  accreditationNumber: 'accreditation decision',
  accreditationValidity: 'accreditation in force',
  competence: 'competence',
  priorityArea: 'priority area',
  trainers: 'trainers',
  place: 'place',
  result: 'result',
};

/**
 * What a document calls a detail unless the profile words it otherwise. Latin is computed from Cyrillic.
 *
 * @example
 * profileLabel('licenceNumber', 'sr-Latn'); // 'broj licence'
 */
export function profileLabel(field: ProfileField, language: Language): string {
  if (language === 'en') return english[field];
  return language === 'sr-Cyrl' ? cyrillic[field] : cyrillicToLatin(cyrillic[field]);
}

/**
 * How a course that is taken here is held, as the place of a certificate says it.
 *
 * @example
 * onlinePlace('sr-Latn'); // 'onlajn'
 */
export function onlinePlace(language: Language): string {
  if (language === 'en') return 'online';
  return language === 'sr-Cyrl' ? 'онлајн' : 'onlajn';
}
