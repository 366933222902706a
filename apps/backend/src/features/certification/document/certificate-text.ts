import { longDate } from '@svetionik/domain/language/calendar-date';
import { formatNumber, formatPercent } from '@svetionik/domain/language/number-format';
import { plural } from '@svetionik/domain/language/plural';
import { scriptOf, type Language } from '@svetionik/domain/language/script';
import type { DocumentDescription } from '../../../platform/pdf/xmp';
import type { CertificateFacts, CertificateField } from './certificate-facts';
import { certificateWording } from './certificate-wording';

/** One of the facts in the row: what it is, and under it what it means. */
export interface RowFact {
  readonly field: CertificateField;
  readonly value: string;
  readonly label: string;
  readonly labelField: CertificateField;
}

const languageTags: Readonly<Record<Language, string>> = { 'sr-Latn': 'sr-Latn-RS', 'sr-Cyrl': 'sr-Cyrl-RS', en: 'en-GB' };

/** The sentence that the holder's name begins and the course's title ends. */
export function completion({ language, holderForm }: CertificateFacts): string {
  return `${certificateWording[language].completed[holderForm]} `;
}

export function quotedCourse({ language, courseTitle }: CertificateFacts): string {
  const [open, close] = certificateWording[language].quotes;
  return `${open}${courseTitle}${close}`;
}

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

/** The address as a person types it. */
export function checkLine({ language, checkUrl }: CertificateFacts): string {
  return `${certificateWording[language].check}: ${checkUrl.replace(/^https?:\/\//u, '')}`;
}

/** The language to read a text in, where its letters say that it is not the document's. */
export function foreignLanguage(text: string, document: Language): string | undefined {
  const script = scriptOf(text);
  if (script === 'sr-Cyrl') return document === 'sr-Cyrl' ? undefined : languageTags['sr-Cyrl'];
  return script === 'sr-Latn' && document === 'sr-Cyrl' ? languageTags['sr-Latn'] : undefined;
}

export function description(facts: CertificateFacts): DocumentDescription {
  const { title } = certificateWording[facts.language];
  return {
    title: `${title}, ${facts.registerNumber}`,
    author: facts.organiserName,
    subject: `${title} ${facts.titleLine}`,
    keywords: `${facts.registerNumber}, ${facts.checkCode}`,
    language: languageTags[facts.language],
    date: new Date(`${facts.issuedOn}T12:00:00Z`),
  };
}

function ordinal(edition: number, language: Language): string {
  return language === 'en' ? String(edition) : `${edition}.`;
}
