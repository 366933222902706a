import { longDate } from '../language/calendar-date';
import { formatNumber, formatPercent } from '../language/number-format';
import { plural } from '../language/plural';
import type { Language } from '../language/script';
import type { CertificateFacts, CertificateField } from './certificate-facts';
import { certificateWording } from './certificate-wording';

/** One of the facts in the row: what it is, and under it what it means; and which facts decide about both. */
export interface RowFact {
  readonly field: CertificateField;
  readonly value: string;
  readonly label: string;
  readonly labelField: CertificateField;
}

/**
 * The sentence that the holder's name begins and the course's title ends, with the space before the title.
 *
 * @example
 * completion(facts); // 'uspešno je završila kurs '
 */
export function completion({ language, holderForm }: CertificateFacts): string {
  return `${certificateWording[language].completed[holderForm]} `;
}

/**
 * The title of the course in the quotation marks of the language.
 *
 * @example
 * quotedCourse(facts); // '„Prvi razgovor“'
 */
export function quotedCourse({ language, courseTitle }: CertificateFacts): string {
  const [open, close] = certificateWording[language].quotes;
  return `${open}${courseTitle}${close}`;
}

/**
 * The row of facts: field, duration, edition, result, and the day over the place.
 *
 * @throws RangeError when `issuedOn` is no calendar date
 * @example
 * rowFacts(facts).map(({ value }) => value); // ['Policija', '2 sata', '2.', '92%', '5. marta 2026. godine']
 */
export function rowFacts(facts: CertificateFacts): RowFact[] {
  const { language } = facts;
  const { labels, hours } = certificateWording[language];
  const duration = `${formatNumber(facts.hours, language, 1)} ${plural(facts.hours, language, hours)}`;
  const row: Omit<RowFact, 'labelField'>[] = [
    { field: 'track', value: facts.track, label: labels.track },
    { field: 'hours', value: duration, label: labels.hours },
    { field: 'edition', value: ordinal(facts.edition, language), label: labels.edition },
    { field: 'resultPercent', value: formatPercent(facts.resultPercent, language, 1), label: labels.resultPercent },
  ];
  const issued = longDate(facts.issuedOn, language, 'genitive');
  return [
    ...row.map((fact) => ({ ...fact, labelField: fact.field })),
    { field: 'issuedOn', value: issued, label: facts.organiserPlace, labelField: 'organiserPlace' },
  ];
}

/**
 * Where the certificate is checked, with the address as a person types it.
 *
 * @example
 * checkLine(facts); // 'Provera: svetionik.example/v/7K3MQ2V9XH4T0B5D'
 */
export function checkLine({ language, checkUrl }: CertificateFacts): string {
  return `${certificateWording[language].check}: ${checkUrl.replace(/^https?:\/\//u, '')}`;
}

function ordinal(edition: number, language: Language): string {
  return language === 'en' ? String(edition) : `${edition}.`;
}
