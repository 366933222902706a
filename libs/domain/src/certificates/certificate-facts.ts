import type { RenewalTerms } from './lifecycle/renewal-terms';
import type { Track } from '../content/track';
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
  /** The id of the programme that was completed; nothing said is a course. The title, the edition and the hours are those of the programme then. */
  readonly programme?: string;
  /** The last day on which it is valid, `2031-03-05`; nothing said is for ever. */
  readonly expiresOn?: string;
  /** The id of the course by which it is renewed; nothing said is as the edition says that was passed. No document tells it. */
  readonly renewedBy?: string;
  /** When that renewal begins and what its term counts from, as that course said then; nothing said is `usualRenewal`. No document tells it. */
  readonly renewal?: RenewalTerms;
  /** What the profile adds; nothing said is the organisation's own, on a sheet across. */
  readonly profile?: FrozenProfile;
  /** By what it is drawn; nothing said is the first design, by which all was drawn before there was another. */
  readonly design?: FrozenDesign;
  /** The same in English, which stands beside the Serbian; nothing said is one language. */
  readonly english?: EnglishSide;
}

/**
 * What a document in two languages says in English beside its Serbian. The name of the holder stands there once.
 *
 * @example
 * const side: EnglishSide = { organiserName: 'Luka', organiserPlace: 'Belgrade', titleLine: 'of completion', courseTitle: 'First talk', track: 'Health', signatoryRole: 'director' };
 */
export type EnglishSide = Pick<
  CertificateFacts,
  | 'organiserName'
  | 'organiserPlace'
  | 'titleLine'
  | 'courseTitle'
  | 'track'
  | 'signatoryRole'
  | 'profile'
>;

/**
 * How a document is drawn, frozen with it.
 *
 * @example
 * const design: FrozenDesign = { name: 'framed', ornament: 'Udruženje „Luka“', track: 'media' };
 */
export interface FrozenDesign {
  readonly name: 'framed';
  /** The registered name of the organiser in Serbian, which gives the ornament, whatever the language of the document. */
  readonly ornament: string;
  /** The professional field, which gives the colour; nothing said is none of them. */
  readonly track?: Track;
  /** Halves of hours are said as they are read, `1,5 sat`; nothing said is as it was printed before, `1,5 sati`. */
  readonly halves?: 'read';
  /** Whose the electronic signature is, as the certificate of its key says; nothing said where there is none. */
  readonly signer?: ElectronicSigner;
}

/**
 * Whose signature a key makes: that of a person, the seal of an organisation, or of whom its certificate does not say which.
 *
 * @example
 * const signer: ElectronicSigner = { kind: 'organisation', name: 'Udruženje „Luka“' };
 */
export interface ElectronicSigner {
  readonly kind: 'person' | 'organisation' | 'unknown';
  readonly name: string;
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
 * What a text on the document comes from, and what is to be corrected when it is missing or does not fit.
 *
 * @example
 * const tooLong: PrintedField = 'trainers';
 */
export type PrintedField = CertificateField | ProfileField | 'partnerName' | 'programme';
