import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Signatory } from '../organisations';
import type { ChosenProfile } from '../profiles';
import type { RenewedCertificate } from '../renewal';
import type { RegisterEntry } from '../registry';

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
  readonly courseTitle: TextInScripts;
  readonly percent: number;
  readonly passedAt: Date;
  /** The day of that by the calendar of the organisation. */
  readonly passedOn: string;
  /** The earlier enrolment that this one renews. */
  readonly renewsId: string | null;
  readonly organiserId: string;
  readonly organiserName: TextInScripts;
  readonly organiserPlace: TextInScripts;
  readonly organiserArchived: boolean;
  /** What stands before the numbers of its register; may be empty. */
  readonly registerDesignation: string;
  /** The key that signs the documents of the organiser; null where they carry no electronic signature. */
  readonly signingKey: string | null;
  readonly sealHash: string | null;
  readonly revokedBefore: boolean;
  /** The open proposal that names the enrolment. */
  readonly proposalId: string | null;
  /** Who signs on the day it was asked for; undefined where nobody does. */
  readonly signatory: Signatory | undefined;
  /** By which profile it is issued, on the day it was asked for; undefined where the course has none for this person. */
  readonly profile: ChosenProfile | undefined;
  /** The certificate that it renews; undefined where it renews none, or none that is in force. */
  readonly renewed: RenewedCertificate | undefined;
  /** The last day on the certificate that it corrects. */
  readonly keptLastDay?: string;
}

export function toRegisterEntry(source: CertificateSource): RegisterEntry {
  return {
    ...(source.registerDesignation !== '' && { designation: source.registerDesignation }),
    holder: { latin: source.nameLatin ?? '', cyrillic: source.nameCyrillic ?? '' },
    organiser: source.organiserName,
    course: source.courseTitle,
  };
}
