import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { PluralForms } from '../language/plural';
import type { Language } from '../language/script';
import type { CertificateFacts } from './certificate-facts';

/** The words of a certificate that are the same for everybody. */
export interface CertificateWording {
  readonly quotes: readonly [string, string];
  readonly hours: PluralForms;
  /** The abbreviation. */
  readonly minutes: string;
  readonly labels: Readonly<
    Record<
      | 'track'
      | 'hours'
      | 'edition'
      | 'programmeEdition'
      | 'resultPercent'
      | 'expiresOn'
      | 'organiserName'
      | 'partnerName'
      | 'issuer'
      | 'programmeOrganiser',
      string
    >
  >;
  readonly programme: Readonly<
    Record<'title' | 'objectives' | 'modules' | 'module' | 'duration' | 'total', string>
  >;
  readonly check: string;
  readonly seal: string;
  readonly signature: string;
  /** What stands in the place of a signature that the file carries. */
  readonly signedElectronically: string;
  /** What the file inside the document is. */
  readonly credential: string;
  /** What a sample says instead of what makes a certificate of it. */
  readonly sample: Readonly<Record<'mark' | 'number' | 'code', string>>;
  /** What stands across each page of a document whose holder is invented. */
  readonly demonstration: string;
  readonly remarks: Readonly<Record<CertificateFacts['signatureKind'], string>>;
}

function serbian(say: (cyrillic: string) => string): CertificateWording {
  return {
    quotes: ['„', '“'],
    hours: { one: say('сат'), few: say('сата'), other: say('сати') },
    minutes: say('мин'),
    ...serbianLabels(say),
    check: say('Провера'),
    seal: say('Печат'),
    signature: say('Потпис'),
    signedElectronically: say('Електронски потписано'),
    credential: say('Подаци овог документа за програме'),
    sample: {
      mark: say('Узорак'),
      number: say('без деловодног броја'),
      code: say('без кода за проверу'),
    },
    demonstration: say('Демонстрација'),
    remarks: {
      none: say('Издато у електронском облику; истинитост се проверава кодом.'),
      facsimile: say('Потпис је факсимил; истинитост се проверава кодом.'),
      electronic: say('Потпис се проверава у читачу докумената, истинитост и кодом.'),
    },
  };
}

function serbianLabels(
  say: (cyrillic: string) => string,
): Pick<CertificateWording, 'labels' | 'programme'> {
  return {
    labels: {
      track: say('област'),
      hours: say('трајање'),
      edition: say('издање курса'),
      programmeEdition: say('издање програма'),
      resultPercent: say('резултат'),
      expiresOn: say('важи до'),
      organiserName: say('организатор'),
      partnerName: say('партнер'),
      issuer: say('издавалац'),
      programmeOrganiser: say('организатор акредитованог програма'),
    },
    programme: {
      title: say('Програм курса'),
      objectives: say('Циљеви'),
      modules: say('Модули'),
      module: say('модул'),
      duration: say('трајање'),
      total: say('укупно'),
    },
  };
}

const english: CertificateWording = {
  quotes: ['“', '”'],
  hours: { one: 'hour', other: 'hours' },
  minutes: 'min',
  labels: {
    track: 'field',
    hours: 'duration',
    edition: 'course edition',
    programmeEdition: 'programme edition',
    resultPercent: 'result',
    expiresOn: 'valid until',
    organiserName: 'organiser',
    partnerName: 'partner',
    issuer: 'issuer',
    programmeOrganiser: 'organiser of the accredited programme',
  },
  programme: {
    title: 'Course programme',
    objectives: 'Objectives',
    modules: 'Modules',
    module: 'module',
    duration: 'duration',
    total: 'total',
  },
  check: 'Check at',
  seal: 'Seal',
  signature: 'Signature',
  signedElectronically: 'Signed electronically',
  credential: 'The data of this document for programs',
  sample: { mark: 'Sample', number: 'no register number', code: 'no check code' },
  demonstration: 'Demonstration',
  remarks: {
    none: 'Issued electronically; the code shows whether it is genuine.',
    facsimile: 'The signature is a facsimile; the code shows whether it is genuine.',
    electronic:
      'A document reader checks the signature; the code, too, shows whether it is genuine.',
  },
};

/**
 * The words by the language of the document. Latin is computed from Cyrillic.
 *
 * @example
 * certificateWording['sr-Latn'].check; // 'Provera'
 */
export const certificateWording: Readonly<Record<Language, CertificateWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};
