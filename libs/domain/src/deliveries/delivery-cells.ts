import type { ProfileField } from '../certificates/certificate-facts';
import type { TextInScripts } from '../certificates/profile';
import { registerNumber, type NumberInRegister } from '../certificates/register';
import { trackText } from '../certificates/track-text';
import { shortDate } from '../language/calendar-date';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { formatNumber, formatPercent } from '../language/number-format';
import type { Script } from '../language/script';
import type { DeliveryField, DeliveryTemplate } from './delivery-template';

/**
 * Somebody who took part in a delivery. Names are empty where the person has confirmed none.
 *
 * @example
 * participant.certificate?.details.find(({ field }) => field === 'points')?.value; // '6,5'
 */
export interface Participant {
  readonly name: TextInScripts;
  readonly profession: string | null;
  readonly licenceNumber: string | null;
  readonly course: TextInScripts;
  readonly hours: number;
  readonly passed: boolean;
  /** In percentage points; null where nothing was computed. */
  readonly percent: number | null;
  /** The day on which the assessment ended, `2026-03-05`. */
  readonly finishedOn: string;
  /** The valid certificate, and what it says by its profile. */
  readonly certificate: CertificateOfParticipant | null;
}

interface CertificateOfParticipant extends NumberInRegister {
  readonly issuedOn: string;
  readonly participation: boolean;
  readonly details: readonly { readonly field: ProfileField; readonly value: string }[];
}

const words = {
  passed: 'положено',
  failed: 'није положено',
  completion: 'сертификат',
  participation: 'потврда о учешћу',
};

/**
 * The row of a participant in a list, a text for each column of the template; what is not known stays empty. What a certificate says
 * in Cyrillic is written in the script of the list; Latin stays as it is, because there is no certain way back.
 *
 * @param ordinal the place in the list, from 1
 * @throws RangeError when a day is none
 * @example
 * deliveryCells(participant, 1, usualDeliveryTemplates.own, 'sr-Latn'); // ['1', 'Ana Ilić', 'zdravstvo', '5. 3. 2026.', 'položeno', '90%', 'sertifikat', 'br. 17/2026']
 */
export function deliveryCells(participant: Participant, ordinal: number, { columns }: Pick<DeliveryTemplate, 'columns'>, script: Script): string[] {
  return columns.map(({ field }) => cellOf(field, participant, ordinal, script));
}

function cellOf(field: DeliveryField, participant: Participant, ordinal: number, script: Script): string {
  const say = (cyrillic: string): string => (script === 'sr-Cyrl' ? cyrillic : cyrillicToLatin(cyrillic));
  const { certificate } = participant;
  const said = certificate?.details.find((detail) => detail.field === field)?.value;
  switch (field) {
    case 'ordinal':
      return String(ordinal);
    case 'name':
      return participant.name[script];
    case 'course':
      return participant.course[script];
    case 'profession':
      return trackText(participant.profession ?? '')[script].toLowerCase();
    case 'finishedOn':
      return shortDate(participant.finishedOn, script);
    case 'outcome':
      return say(participant.passed ? words.passed : words.failed);
    case 'result':
      return participant.percent === null ? '' : formatPercent(participant.percent, script);
    case 'hours':
      return formatNumber(participant.hours, script, 2);
    case 'registerNumber':
      return certificate === null ? '' : registerNumber(certificate, script);
    case 'issuedOn':
      return certificate === null ? '' : shortDate(certificate.issuedOn, script);
    case 'certificateKind':
      return certificate === null ? '' : say(certificate.participation ? words.participation : words.completion);
    case 'licenceNumber':
      return said ?? participant.licenceNumber ?? '';
    default:
      return say(said ?? '');
  }
}
