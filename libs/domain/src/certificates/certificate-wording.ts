import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { PluralForms } from '../language/plural';
import type { Language } from '../language/script';
import type { CertificateFacts } from './certificate-facts';

/** The words of a certificate that are the same for everybody. */
export interface CertificateWording {
  readonly title: string;
  readonly titleLine: string;
  readonly completed: Readonly<Record<CertificateFacts['holderForm'], string>>;
  readonly quotes: readonly [string, string];
  readonly hours: PluralForms;
  readonly labels: Readonly<Record<'track' | 'hours' | 'edition' | 'resultPercent', string>>;
  readonly check: string;
  readonly checkLink: string;
  readonly qr: string;
  readonly seal: string;
  readonly sealPlace: string;
  readonly signature: string;
  readonly remarks: Readonly<Record<CertificateFacts['signatureKind'], string>>;
}

function serbian(say: (cyrillic: string) => string): CertificateWording {
  return {
    title: say('Сертификат'),
    titleLine: say('о завршеном курсу'),
    completed: {
      m: say('успешно је завршио курс'),
      f: say('успешно је завршила курс'),
      neutral: say('стиче овај сертификат за успешно завршен курс'),
    },
    quotes: ['„', '“'],
    hours: { one: say('сат'), few: say('сата'), other: say('сати') },
    labels: { track: say('област'), hours: say('трајање'), edition: say('издање курса'), resultPercent: say('резултат') },
    check: say('Провера'),
    checkLink: say('Страница за проверу овог сертификата'),
    qr: say('QR код који води на страницу за проверу овог сертификата'),
    seal: say('Печат'),
    sealPlace: say('М. П.'),
    signature: say('Потпис'),
    remarks: {
      none: say('Издато у електронском облику; истинитост се проверава кодом.'),
      facsimile: say('Потпис је факсимил; истинитост се проверава кодом.'),
    },
  };
}

const english: CertificateWording = {
  title: 'Certificate',
  titleLine: 'of course completion',
  completed: {
    m: 'has successfully completed the course',
    f: 'has successfully completed the course',
    neutral: 'has successfully completed the course',
  },
  quotes: ['“', '”'],
  hours: { one: 'hour', other: 'hours' },
  labels: { track: 'field', hours: 'duration', edition: 'course edition', resultPercent: 'result' },
  check: 'Check at',
  checkLink: 'Page for checking this certificate',
  qr: 'QR code that leads to the page for checking this certificate',
  seal: 'Seal',
  sealPlace: 'Seal',
  signature: 'Signature',
  remarks: {
    none: 'Issued electronically; the code shows whether it is genuine.',
    facsimile: 'The signature is a facsimile; the code shows whether it is genuine.',
  },
};

/**
 * The words by the language of the document. Latin is computed from Cyrillic.
 *
 * @example
 * certificateWording['sr-Latn'].title; // 'Sertifikat'
 */
export const certificateWording: Readonly<Record<Language, CertificateWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};

/**
 * The line under the title, unless the organiser words another.
 *
 * @example
 * usualTitleLine('sr-Latn'); // 'o završenom kursu'
 */
export function usualTitleLine(language: Language): string {
  return certificateWording[language].titleLine;
}
