import type { Language } from '../language/script';

/**
 * All that a certificate says, frozen when it is issued and kept as JSON. Texts stand as they are printed: in the
 * script of the document, never converted on the way.
 *
 * @example
 * facts.registerNumber; // 'br. 17/2026'
 */
export interface CertificateFacts {
  readonly language: Language;
  readonly organiserName: string;
  /** The town of the organiser, in the nominative: `Beograd`. */
  readonly organiserPlace: string;
  /** With its abbreviation: `br. 17/2026`. */
  readonly registerNumber: string;
  /** The line under the title: `o završenom kursu`. */
  readonly titleLine: string;
  readonly holderName: string;
  /** The grammatical gender in which the sentence speaks of the holder; `neutral` avoids it. */
  readonly holderForm: 'm' | 'f' | 'neutral';
  readonly courseTitle: string;
  readonly track: string;
  /** The number of the course's edition, from 1. */
  readonly edition: number;
  /** How long the course takes, in hours. */
  readonly hours: number;
  /** The result of the final assessment in percentage points. */
  readonly resultPercent: number;
  /** `2026-03-05` */
  readonly issuedOn: string;
  readonly signatoryName: string;
  /** May be empty. */
  readonly signatoryRole: string;
  /** The full address of the check page, with the code in it. */
  readonly checkUrl: string;
  /** In groups of four: `7K3M-Q2V9-XH4T-0B5D`. */
  readonly checkCode: string;
  /** What stands above the signatory's name: nothing, a picture of the signature, or the mark of a signature within the file. */
  readonly signatureKind: 'none' | 'facsimile' | 'electronic';
  /** A confirmation of participation carries neither result nor points; nothing said is a completed course. */
  readonly kind?: 'participation';
  /** The last day on which it is valid, `2031-03-05`; nothing said is for ever. */
  readonly expiresOn?: string;
  /** What the profile adds; nothing said is the organisation's own, on a sheet across. */
  readonly profile?: FrozenProfile;
}

/**
 * What a profile has a certificate say beside the rest, frozen with it: in the language of the document, as it is printed.
 *
 * @example
 * profile.details[0]; // { field: 'licenceNumber', label: 'broj licence', value: '301-12345' }
 */
export interface FrozenProfile {
  /** The id of the version of the profile. */
  readonly version: string;
  readonly orientation: 'landscape' | 'portrait';
  /** In the order in which the document shows them. */
  readonly details: readonly {
    readonly field: ProfileField;
    readonly label: string;
    readonly value: string;
  }[];
  /** Who stands beside the organiser: a partner on whose form it is issued. */
  readonly partnerName?: string;
  /** What the partner is: the organiser whose programme was accredited; nothing said is a partner. */
  readonly partnerRole?: 'programme-organiser';
  /** What a second page says of the course. */
  readonly programme?: {
    readonly objectives: readonly string[];
    readonly modules: readonly { readonly title: string; readonly minutes: number }[];
  };
}

/**
 * What a profile may ask for beside the name, the course and the organiser.
 *
 * @example
 * const asked: ProfileField = 'licenceNumber';
 */
export type ProfileField =
  | 'licenceNumber'
  | 'accreditationNumber'
  | 'accreditationValidity'
  | 'accreditingBody'
  | 'educationKind'
  | 'points'
  | 'hours'
  | 'competence'
  | 'priorityArea'
  | 'trainers'
  | 'place'
  | 'result';

/** The name of one of the {@link CertificateFacts}. */
export type CertificateField = keyof CertificateFacts;

/**
 * What a text on the document comes from, and what is to be mended when it is missing or does not fit.
 *
 * @example
 * const tooLong: PrintedField = 'trainers';
 */
export type PrintedField = CertificateField | ProfileField | 'partnerName' | 'programme';
