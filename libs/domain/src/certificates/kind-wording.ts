import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Language } from '../language/script';
import type { CertificateFacts } from './certificate-facts';

/**
 * The words in which a document says what it is and what it certifies.
 *
 * @example
 * wording.title; // 'Sertifikat'
 */
export interface KindWording {
  readonly title: string;
  readonly titleLine: string;
  /** What stands between the name and the title of the course or programme. */
  readonly sentence: Readonly<Record<CertificateFacts['holderForm'], string>>;
  readonly checkLink: string;
  readonly qr: string;
}

type Kinds = Readonly<Record<'completion' | 'participation', KindWording>>;
type Said = Pick<KindWording, 'titleLine' | 'sentence'>;
type ProgrammeKinds = Readonly<Record<'completion' | 'participation', Said>>;

function serbian(say: (cyrillic: string) => string): Kinds {
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
  };
}

function serbianProgramme(say: (cyrillic: string) => string): ProgrammeKinds {
  return {
    completion: {
      titleLine: say('о завршеном програму'),
      sentence: {
        m: say('успешно је завршио програм'),
        f: say('успешно је завршила програм'),
        neutral: say('стиче овај сертификат за успешно завршен програм'),
      },
    },
    participation: {
      titleLine: say('о учешћу'),
      sentence: {
        m: say('учествовао је у програму'),
        f: say('учествовала је у програму'),
        neutral: say('стиче ову потврду за учешће у програму'),
      },
    },
  };
}

function sameForAll(sentence: string): KindWording['sentence'] {
  return { m: sentence, f: sentence, neutral: sentence };
}

const english: Kinds = {
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
};

const kinds: Readonly<Record<Language, Kinds>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};

const ofProgrammes: Readonly<Record<Language, ProgrammeKinds>> = {
  'sr-Cyrl': serbianProgramme((cyrillic) => cyrillic),
  'sr-Latn': serbianProgramme(cyrillicToLatin),
  en: {
    completion: {
      titleLine: 'of programme completion',
      sentence: sameForAll('has successfully completed the programme'),
    },
    participation: {
      titleLine: 'of participation',
      sentence: sameForAll('has taken part in the programme'),
    },
  },
};

/**
 * The words for what the document certifies: a completed course or programme, or that somebody took part.
 *
 * @example
 * kindWording({ language: 'sr-Latn', kind: 'participation' }).title; // 'Potvrda'
 */
export function kindWording({
  language,
  kind,
  programme,
}: Pick<CertificateFacts, 'language' | 'kind' | 'programme'>): KindWording {
  const said = kind ?? 'completion';
  const words = kinds[language][said];
  return programme === undefined ? words : { ...words, ...ofProgrammes[language][said] };
}

/**
 * The line under the title, unless the organiser words another.
 *
 * @example
 * usualTitleLine('sr-Latn'); // 'o završenom kursu'
 * usualTitleLine('sr-Latn', 'participation'); // 'o učešću'
 */
export function usualTitleLine(
  language: Language,
  kind?: CertificateFacts['kind'],
  programme?: CertificateFacts['programme'],
): string {
  return kindWording({ language, kind, programme }).titleLine;
}
