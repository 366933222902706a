import type { ProfileField } from '../certificates/certificate-facts';
import { registerNumber, type NumberInRegister } from '../certificates/register';
import { trackText } from '../certificates/track-text';
import { shortDate } from '../language/calendar-date';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { formatNumber, formatPercent } from '../language/number-format';
import type { Script, TextInScripts } from '../language/script';
import { asks, type ReportField, type ReportTemplate, type ServiceField } from './report-template';

/**
 * Somebody who took part in a run. Names are empty where the person has confirmed none.
 *
 * @example
 * participant.certificate?.details.find(({ field }) => field === 'points')?.value; // '6,5'
 */
export interface Participant {
  readonly name: TextInScripts;
  readonly profession: string | null;
  readonly licenceNumber: string | null;
  /** As the person wrote it; null where nothing is written. */
  readonly service: Readonly<Record<ServiceField, string | null>>;
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
  /** `cyrillic` where the value is Latin and its words in Cyrillic are known. */
  readonly details: readonly {
    readonly field: ProfileField;
    readonly value: string;
    readonly cyrillic?: string | undefined;
  }[];
}

const words = {
  passed: 'положено',
  failed: 'није положено',
  completion: 'сертификат',
  participation: 'потврда о учешћу',
};

/**
 * The row of a participant in a list, a text for each column of the template; what is not known stays empty. What a certificate says
 * in Cyrillic is written in the script of the list; Latin stays as it is where its words in Cyrillic are not known, because there is no
 * certain way back. What people wrote of
 * their service stands only in a list that asks it of their profession: they wrote it for that.
 *
 * @param ordinal the place in the list, from 1
 * @throws RangeError when a day is none
 * @example
 * reportCells(participant, 1, usualReportTemplates.own, 'sr-Latn'); // ['1', 'Ana Ilić', 'zdravstvo', '5. 3. 2026.', 'položeno', '90%', 'sertifikat', 'br. 17/2026']
 */
export function reportCells(
  participant: Participant,
  ordinal: number,
  template: Pick<ReportTemplate, 'askedOf' | 'columns'>,
  script: Script,
): string[] {
  const service = asks(template, participant.profession)
    ? participant.service
    : { rank: null, unit: null, serviceNumber: null };
  return template.columns.map(({ field }) =>
    cellOf(field, { ...participant, service }, ordinal, script),
  );
}

function cellOf(
  field: ReportField,
  participant: Participant,
  ordinal: number,
  script: Script,
): string {
  const { certificate } = participant;
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
      return inScript(participant.passed ? words.passed : words.failed, script);
    case 'result':
      return participant.percent === null ? '' : formatPercent(participant.percent, script);
    case 'hours':
      return formatNumber(participant.hours, script, 2);
    case 'rank':
    case 'unit':
      return inScript(participant.service[field] ?? '', script);
    case 'serviceNumber':
      return participant.service.serviceNumber ?? '';
    case 'licenceNumber':
      return (
        (certificate && detailOf(field, certificate, script)) ?? participant.licenceNumber ?? ''
      );
    default:
      return certificate === null ? '' : cellOfCertificate(field, certificate, script);
  }
}

function cellOfCertificate(
  field: ReportField,
  certificate: CertificateOfParticipant,
  script: Script,
): string {
  switch (field) {
    case 'registerNumber':
      return registerNumber(certificate, script);
    case 'issuedOn':
      return shortDate(certificate.issuedOn, script);
    case 'certificateKind':
      return inScript(certificate.participation ? words.participation : words.completion, script);
    default:
      return inScript(detailOf(field, certificate, script) ?? '', script);
  }
}

/** What the certificate says by its profile, in the words of the script where they are known. */
function detailOf(
  field: ReportField,
  { details }: CertificateOfParticipant,
  script: Script,
): string | undefined {
  const detail = details.find((each) => each.field === field);
  return (script === 'sr-Cyrl' ? detail?.cyrillic : undefined) ?? detail?.value;
}

function inScript(cyrillic: string, script: Script): string {
  return script === 'sr-Cyrl' ? cyrillic : cyrillicToLatin(cyrillic);
}
