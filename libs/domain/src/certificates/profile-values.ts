import { shortDate } from '../language/calendar-date';
import { counted } from '../language/counted';
import { formatNumber, formatPercent } from '../language/number-format';
import type { Language, Script, TextInScripts } from '../language/script';
import type { Accreditation } from './accreditation';
import type { ProfileField } from './certificate-facts';
import { certificateWording } from './certificate-wording';
import { onlinePlace } from './profile-labels';

/** In which language a detail is said, and how a text that people wrote is said in it. */
export interface Speaking {
  readonly language: Language;
  readonly say: (field: ProfileField, text: TextInScripts) => string;
}

/** What the details of a certificate are made of beside an accreditation. */
export interface DetailMaterial {
  readonly licenceNumber: string | null;
  readonly hours: number;
  readonly resultPercent: number;
}

const from: Readonly<Record<Language, string>> = { 'sr-Latn': 'od', 'sr-Cyrl': 'од', en: 'from' };

/**
 * Texts as they were written in a script.
 *
 * @example
 * inScript('sr-Latn').say('competence', { 'sr-Latn': 'K3', 'sr-Cyrl': 'К3' }); // 'K3'
 */
export function inScript(language: Script): Speaking {
  return { language, say: (_field, text) => text[language] };
}

/**
 * The value of a detail, empty where there is none.
 *
 * @throws RangeError when a day of the accreditation is no calendar date
 * @example
 * profileValue('result', { licenceNumber: null, hours: 2, resultPercent: 92.5 }, undefined, inScript('sr-Latn')); // '92,5%'
 */
export function profileValue(
  field: ProfileField,
  material: DetailMaterial,
  accreditation: Accreditation | undefined,
  speaking: Speaking,
): string {
  const { language } = speaking;
  switch (field) {
    case 'licenceNumber':
      return material.licenceNumber ?? '';
    case 'place':
      return onlinePlace(language);
    case 'result':
      return formatPercent(material.resultPercent, language, 1);
    case 'hours':
      return counted(
        accreditation?.hours ?? material.hours,
        language,
        certificateWording[language].hours,
      );
    default:
      return accreditation === undefined
        ? ''
        : valueOfAccreditation(field, accreditation, speaking);
  }
}

function valueOfAccreditation(
  field: Exclude<ProfileField, 'licenceNumber' | 'place' | 'result' | 'hours'>,
  accreditation: Accreditation,
  { language, say }: Speaking,
): string {
  switch (field) {
    case 'accreditationNumber':
      return accreditation.number;
    case 'accreditationValidity':
      return validityText(accreditation, language);
    case 'points':
      return accreditation.points === null ? '' : formatNumber(accreditation.points, language, 1);
    case 'accreditingBody':
      return say(field, accreditation.body);
    default:
      return say(field, accreditation[field]);
  }
}

function validityText({ validFrom, validTo }: Accreditation, language: Language): string {
  const begin = shortDate(validFrom, language);
  return validTo === null
    ? `${from[language]} ${begin}`
    : `${begin} – ${shortDate(validTo, language)}`;
}
