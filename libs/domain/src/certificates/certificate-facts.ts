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
  /** What stands above the signatory's name: nothing, or a picture of the signature. */
  readonly signatureKind: 'none' | 'facsimile';
}

/** The name of one of the {@link CertificateFacts}. */
export type CertificateField = keyof CertificateFacts;
