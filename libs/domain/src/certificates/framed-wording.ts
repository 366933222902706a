import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Language } from '../language/script';
import type { CertificateFacts, ElectronicSigner } from './certificate-facts';

/** The words that a framed certificate adds to those of every certificate; labels begin with a small letter. */
export interface FramedWording {
  /** What stands above the number and the code: alone, and beside another language. */
  readonly full: Readonly<Record<'registerNumber' | 'checkCode', string>>;
  readonly short: Readonly<Record<'registerNumber' | 'checkCode', string>>;
  readonly placeAndDate: string;
  readonly edition: (number: number) => string;
  /** Before whoever stands for the organiser. */
  readonly onBehalf: string;
  readonly signedByHand: string;
  /** The place for a stamp, abbreviated. */
  readonly stampPlace: string;
  /** What an electronic signature is called, by whose it is; `unknown` where its certificate does not say. */
  readonly electronic: Readonly<Record<ElectronicSigner['kind'], ElectronicWording>>;
  /** What is said of a signature where two languages share the room. */
  readonly brief: Readonly<Record<CertificateFacts['signatureKind'], string>>;
  readonly at: string;
  readonly programme: string;
  /** The same of a programme, whose parts stand there. */
  readonly parts: Readonly<Record<'title' | 'heading' | 'part', string>>;
  /** Before the sum of the modules. */
  readonly total: string;
  readonly page: (number: number, of: number) => string;
}

/** A signature as a label, as a title, and how it is checked. */
export interface ElectronicWording {
  readonly label: string;
  readonly plain: string;
  readonly original: string;
}

function serbian(say: (cyrillic: string) => string): FramedWording {
  const signature = {
    label: say('електронски потпис'),
    plain: say('Потписано електронски'),
    original: say(
      'Изворник је овај електронски документ: потпис се проверава у читачу докумената, одштампан примерак кодом.',
    ),
  };
  return {
    full: { registerNumber: say('деловодни број'), checkCode: say('код за проверу') },
    short: { registerNumber: say('број'), checkCode: say('код') },
    placeAndDate: say('место и датум'),
    edition: (number) => `${number}. ${say('издање')}`,
    onBehalf: say('за организатора'),
    signedByHand: say('Потписује се својеручно.'),
    stampPlace: say('М. П.'),
    electronic: {
      person: signature,
      unknown: signature,
      organisation: {
        label: say('електронски печат'),
        plain: say('Електронски печат организације'),
        original: say(
          'Изворник је овај електронски документ: печат се проверава у читачу докумената, одштампан примерак кодом.',
        ),
      },
    },
    brief: {
      none: say('Истинитост се проверава кодом.'),
      facsimile: say('Потпис је факсимил.'),
      electronic: say('Одштампан примерак проверава се кодом.'),
    },
    at: say('у'),
    programme: say('програм курса'),
    parts: { title: say('делови програма'), heading: say('Делови'), part: say('део') },
    total: say('Укупно'),
    page: (number, of) => `${say('страна')} ${number} ${say('од')} ${of}`,
  };
}

const englishSignature = {
  label: 'electronic signature',
  plain: 'Signed electronically',
  original:
    'The original is this electronic document: a document reader checks the signature, the code a printed copy.',
};

const english: FramedWording = {
  full: { registerNumber: 'register number', checkCode: 'check code' },
  short: { registerNumber: 'number', checkCode: 'code' },
  placeAndDate: 'place and date',
  edition: (number) => `edition ${number}`,
  onBehalf: 'for the organiser',
  signedByHand: 'Signed by hand.',
  stampPlace: 'L. S.',
  electronic: {
    person: englishSignature,
    unknown: englishSignature,
    organisation: {
      label: 'electronic seal',
      plain: 'Electronic seal of the organisation',
      original:
        'The original is this electronic document: a document reader checks the seal, the code a printed copy.',
    },
  },
  brief: {
    none: 'The code shows whether it is genuine.',
    facsimile: 'The signature is a facsimile.',
    electronic: 'A printed copy is checked by its code.',
  },
  at: 'at',
  programme: 'course programme',
  parts: { title: 'parts of the programme', heading: 'Parts', part: 'part' },
  total: 'Total',
  page: (number, of) => `page ${number} of ${of}`,
};

/**
 * The words by the language of the document. Latin is computed from Cyrillic.
 *
 * @example
 * framedWording['sr-Latn'].placeAndDate; // 'mesto i datum'
 */
export const framedWording: Readonly<Record<Language, FramedWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};
