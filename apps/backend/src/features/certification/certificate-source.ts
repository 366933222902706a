import type { Validity } from '@svetionik/domain/certificates/life/validity';
import type { ChosenProfile } from './profiles/profile-choice';

/** A text in both scripts. */
export interface TextInBothScripts {
  readonly 'sr-Latn': string;
  readonly 'sr-Cyrl': string;
}

/** The stored things that a certificate is made of, as they are now. */
export interface CertificateSource {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  readonly nameConfirmed: boolean;
  readonly form: 'feminine' | 'masculine' | 'neutral';
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly profession: string | null;
  readonly licenceNumber: string | null;
  readonly courseId: string;
  readonly courseEditionId: string;
  readonly edition: number;
  readonly tracks: readonly string[];
  readonly hours: number;
  readonly validity: Validity;
  readonly courseTitle: TextInBothScripts;
  readonly percent: number;
  readonly passedAt: Date;
  readonly organiserId: string;
  readonly organiserName: TextInBothScripts;
  readonly organiserPlace: TextInBothScripts;
  readonly organiserArchived: boolean;
  readonly signatoryName: TextInBothScripts;
  readonly signatoryRole: TextInBothScripts;
  readonly sealHash: string | null;
  readonly signatureHash: string | null;
  readonly revokedBefore: boolean;
  /** The open proposal that names the enrolment. */
  readonly proposalId: string | null;
  /** By which profile it is issued, on the day it was asked for; undefined where the course has none for this person. */
  readonly profile: ChosenProfile | undefined;
}

/** What the register and the check page say of a certificate, frozen with it. */
export interface RegisterEntry {
  readonly holder: { readonly latin: string; readonly cyrillic: string };
  readonly organiser: TextInBothScripts;
  readonly course: TextInBothScripts;
}

export function entryOf(source: CertificateSource): RegisterEntry {
  return {
    holder: { latin: source.nameLatin ?? '', cyrillic: source.nameCyrillic ?? '' },
    organiser: source.organiserName,
    course: source.courseTitle,
  };
}
