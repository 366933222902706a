import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { detectScript, type Language } from '@svetionik/domain/language/script';
import type { DocumentDescription } from '../../platform/pdf/xmp';

/** The languages of documents, as BCP 47 tags. */
export const languageTags: Readonly<Record<Language, string>> = {
  'sr-Latn': 'sr-Latn-RS',
  'sr-Cyrl': 'sr-Cyrl-RS',
  en: 'en-GB',
};

/** The language to read a text in, where its letters say that it is not the document's. */
export function foreignLanguage(text: string, document: Language): string | undefined {
  const script = detectScript(text);
  if (script === 'sr-Cyrl') return document === 'sr-Cyrl' ? undefined : languageTags['sr-Cyrl'];
  return script === 'sr-Latn' && document === 'sr-Cyrl' ? languageTags['sr-Latn'] : undefined;
}

export function description(facts: CertificateFacts): DocumentDescription {
  const { title } = kindWording(facts);
  return {
    title: `${title}, ${facts.registerNumber}`,
    author: facts.organiserName,
    subject: `${title} ${facts.titleLine}`,
    keywords: `${facts.registerNumber}, ${facts.checkCode}`,
    language: languageTags[facts.language],
    date: new Date(`${facts.issuedOn}T12:00:00Z`),
  };
}
