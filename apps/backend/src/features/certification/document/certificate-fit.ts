import { parseCalendarDate } from '@svetionik/domain/language/calendar-date';
import type { CertificateFacts, CertificateField } from '@svetionik/domain/certificates/certificate-facts';
import { fontNamed } from '../../../platform/pdf/fonts';
import { layOutCertificate, partsOf } from './certificate-layout';
import type { Part } from './certificate-page';

/** What keeps a certificate from being issued. */
export interface CertificateProblem {
  readonly field: CertificateField;
  readonly code: 'missing' | 'missing-glyph' | 'does-not-fit';
}

const required = [
  'organiserName',
  'organiserPlace',
  'registerNumber',
  'titleLine',
  'holderName',
  'courseTitle',
  'track',
  'signatoryName',
  'checkUrl',
  'checkCode',
] as const satisfies readonly CertificateField[];

/** What is wrong with the facts of a certificate; nothing means that its document can be made. */
export function certificateProblems(facts: CertificateFacts): CertificateProblem[] {
  const missing = missingFields(facts).map((field) => ({ field, code: 'missing' }) as const);
  if (missing.some(({ field }) => field === 'issuedOn')) return missing;
  return [...missing, ...problemsOfParts(partsOf(layOutCertificate(facts)))];
}

function missingFields(facts: CertificateFacts): CertificateField[] {
  const fields: CertificateField[] = required.filter((field) => facts[field].trim() === '');
  if (!(facts.hours > 0)) fields.push('hours');
  if (!(facts.edition > 0)) fields.push('edition');
  if (!Number.isFinite(facts.resultPercent)) fields.push('resultPercent');
  if (parseCalendarDate(facts.issuedOn) === null) fields.push('issuedOn');
  return fields;
}

function problemsOfParts(parts: readonly Part[]): CertificateProblem[] {
  const undrawable = parts.filter(({ text }) => text.placed.some((run) => fontNamed(run.font).missingFrom(run.text).length > 0));
  const tooLong = parts.filter(({ text }) => !text.fits);
  return [
    ...fieldsOf(undrawable).map((field) => ({ field, code: 'missing-glyph' }) as const),
    ...fieldsOf(tooLong).map((field) => ({ field, code: 'does-not-fit' }) as const),
  ];
}

function fieldsOf(parts: readonly Part[]): CertificateField[] {
  return [...new Set(parts.map(({ field }) => field))];
}
