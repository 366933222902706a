import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { PluralForms } from '../language/plural';
import type { Language } from '../language/script';
import type { CertificateFacts } from './certificate-facts';

/** The words in which a document says what it is and what it certifies. */
export interface KindWording {
  readonly title: string;
  readonly titleLine: string;
  /** What stands between the name and the title of the course. */
  readonly sentence: Readonly<Record<CertificateFacts['holderForm'], string>>;
  readonly checkLink: string;
  readonly qr: string;
}

/** The words of a certificate that are the same for everybody. */
export interface CertificateWording {
  readonly completion: KindWording;
  readonly participation: KindWording;
  readonly quotes: readonly [string, string];
  readonly hours: PluralForms;
  /** The abbreviation. */
  readonly minutes: string;
  readonly labels: Readonly<Record<'track' | 'hours' | 'edition' | 'resultPercent' | 'expiresOn' | 'organiserName' | 'partnerName', string>>;
  readonly programme: Readonly<Record<'title' | 'objectives' | 'modules' | 'module' | 'duration' | 'total', string>>;
  readonly check: string;
  readonly seal: string;
  readonly sealPlace: string;
  readonly signature: string;
  /** What stands in the place of a signature that the file carries. */
  readonly signedElectronically: string;
  readonly remarks: Readonly<Record<CertificateFacts['signatureKind'], string>>;
}

function serbian(say: (cyrillic: string) => string): CertificateWording {
  return {
    completion: {
      title: say('Сертификат'),
      titleLine: say('о завршеном курсу'),
      sentence: {
        m: say('успешно је завршио курс'),
        f: say('успешно је завршила курс'),
        neutral: say('стиче овај сертификат за успешно завршен курс'),
      },
      checkLink: say('Страница за проверу овог сертификата'),
      qr: say('QR код који води на страницу за проверу овог сертификата'),
    },
    participation: {
      title: say('Потврда'),
      titleLine: say('о учешћу'),
      sentence: {
        m: say('учествовао је на курсу'),
        f: say('учествовала је на курсу'),
        neutral: say('стиче ову потврду за учешће на курсу'),
      },
      checkLink: say('Страница за проверу ове потврде'),
      qr: say('QR код који води на страницу за проверу ове потврде'),
    },
    quotes: ['„', '“'],
    hours: { one: say('сат'), few: say('сата'), other: say('сати') },
    minutes: say('мин'),
    labels: {
      track: say('област'),
      hours: say('трајање'),
      edition: say('издање курса'),
      resultPercent: say('резултат'),
      expiresOn: say('важи до'),
      organiserName: say('организатор'),
      partnerName: say('партнер'),
    },
    programme: {
      title: say('Програм курса'),
      objectives: say('Циљеви'),
      modules: say('Модули'),
      module: say('модул'),
      duration: say('трајање'),
      total: say('укупно'),
    },
    check: say('Провера'),
    seal: say('Печат'),
    sealPlace: say('М. П.'),
    signature: say('Потпис'),
    signedElectronically: say('Електронски потписано'),
    remarks: {
      none: say('Издато у електронском облику; истинитост се проверава кодом.'),
      facsimile: say('Потпис је факсимил; истинитост се проверава кодом.'),
      electronic: say('Потпис се проверава у читачу докумената, истинитост и кодом.'),
    },
  };
}

function sameForAll(sentence: string): KindWording['sentence'] {
  return { m: sentence, f: sentence, neutral: sentence };
}

const english: CertificateWording = {
  completion: {
    title: 'Certificate',
    titleLine: 'of course completion',
    sentence: sameForAll('has successfully completed the course'),
    checkLink: 'Page for checking this certificate',
    qr: 'QR code that leads to the page for checking this certificate',
  },
  participation: {
    title: 'Confirmation',
    titleLine: 'of participation',
    sentence: sameForAll('has taken part in the course'),
    checkLink: 'Page for checking this confirmation',
    qr: 'QR code that leads to the page for checking this confirmation',
  },
  quotes: ['“', '”'],
  hours: { one: 'hour', other: 'hours' },
  minutes: 'min',
  labels: {
    track: 'field',
    hours: 'duration',
    edition: 'course edition',
    resultPercent: 'result',
    expiresOn: 'valid until',
    organiserName: 'organiser',
    partnerName: 'partner',
  },
  programme: { title: 'Course programme', objectives: 'Objectives', modules: 'Modules', module: 'module', duration: 'duration', total: 'total' },
  check: 'Check at',
  seal: 'Seal',
  sealPlace: 'Seal',
  signature: 'Signature',
  signedElectronically: 'Signed electronically',
  remarks: {
    none: 'Issued electronically; the code shows whether it is genuine.',
    facsimile: 'The signature is a facsimile; the code shows whether it is genuine.',
    electronic: 'A document reader checks the signature; the code, too, shows whether it is genuine.',
  },
};

/**
 * The words by the language of the document. Latin is computed from Cyrillic.
 *
 * @example
 * certificateWording['sr-Latn'].completion.title; // 'Sertifikat'
 */
export const certificateWording: Readonly<Record<Language, CertificateWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};

/**
 * The words for what the document certifies: a completed course, or that somebody took part.
 *
 * @example
 * kindWording({ language: 'sr-Latn', kind: 'participation' }).title; // 'Potvrda'
 */
export function kindWording({ language, kind }: Pick<CertificateFacts, 'language' | 'kind'>): KindWording {
  return certificateWording[language][kind ?? 'completion'];
}

/**
 * The line under the title, unless the organiser words another.
 *
 * @example
 * usualTitleLine('sr-Latn'); // 'o završenom kursu'
 * usualTitleLine('sr-Latn', 'participation'); // 'o učešću'
 */
export function usualTitleLine(language: Language, kind?: CertificateFacts['kind']): string {
  return kindWording({ language, kind }).titleLine;
}
