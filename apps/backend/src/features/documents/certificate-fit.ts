import { parseCalendarDate } from '@svetionik/domain/language/calendar-date';
import type {
  CertificateFacts,
  CertificateField,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import { fontNamed } from '../../platform/pdf/fonts';
import type { Part } from './certificate-design';
import { designCertificate } from './design-choice';

/** What keeps a certificate from being issued. */
export interface CertificateProblem {
  readonly field: PrintedField;
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
  if (missing.some(({ field }) => field === 'issuedOn' || field === 'expiresOn')) return missing;
  return [...missing, ...problemsOfParts(designCertificate(facts).parts)];
}

function missingFields(facts: CertificateFacts): PrintedField[] {
  const fields: PrintedField[] = required.filter((field) => facts[field].trim() === '');
  if (!(facts.hours > 0)) fields.push('hours');
  if (!(facts.edition > 0)) fields.push('edition');
  if (!Number.isFinite(facts.resultPercent)) fields.push('resultPercent');
  if (parseCalendarDate(facts.issuedOn) === null) fields.push('issuedOn');
  if (facts.expiresOn !== undefined && parseCalendarDate(facts.expiresOn) === null)
    fields.push('expiresOn');
  return [...fields, ...missingOfProfile(facts)];
}

function missingOfProfile({ profile }: CertificateFacts): PrintedField[] {
  if (profile === undefined) return [];
  const fields: PrintedField[] = profile.details
    .filter(({ label, value }) => label.trim() === '' || value.trim() === '')
    .map(({ field }) => field);
  if (profile.partnerName?.trim() === '') fields.push('partnerName');
  const texts = [
    ...(profile.programme?.objectives ?? []),
    ...(profile.programme?.modules ?? []).map(({ title }) => title),
  ];
  if (profile.programme?.modules.length === 0 || texts.some((text) => text.trim() === ''))
    fields.push('programme');
  return fields;
}

function problemsOfParts(parts: readonly Part[]): CertificateProblem[] {
  const undrawable = parts.filter(({ text }) =>
    text.placed.some((run) => fontNamed(run.font).missingFrom(run.text).length > 0),
  );
  const tooLong = parts.filter(({ text }) => !text.fits);
  return [
    ...fieldsOf(undrawable).map((field) => ({ field, code: 'missing-glyph' }) as const),
    ...fieldsOf(tooLong).map((field) => ({ field, code: 'does-not-fit' }) as const),
  ];
}

function fieldsOf(parts: readonly Part[]): PrintedField[] {
  return [...new Set(parts.map(({ field }) => field))];
}
