import type { RenewalRule } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { Validity } from '@svetionik/domain/certificates/lifecycle/validity';
import { chooseDocumentName } from '@svetionik/domain/certificates/document-name';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { readPersonName } from '../identity';
import type { Signatory } from '../organisations';
import type { ChosenProfile } from '../profiles';
import type { RenewedCertificate } from '../renewal';
import type { RegisterEntry } from '../registry';

/** The stored things that a certificate is made of, as they are now. */
export interface CertificateSource {
  /** Of a programme the id of whoever is in it. */
  readonly enrolmentId: string;
  readonly personId: string;
  readonly email: string;
  /** What they are called by; on lists nothing else stands for them. */
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
  /** Whether documents bear that too. */
  readonly namePrinted: boolean;
  /** What they stated for this document alone. */
  readonly statedLatin: string | null;
  readonly statedCyrillic: string | null;
  readonly form: 'feminine' | 'masculine' | 'neutral';
  readonly script: 'sr-Latn' | 'sr-Cyrl';
  readonly profession: string | null;
  readonly licenceNumber: string | null;
  /** The programme that was completed; null where it is a course. */
  readonly programmeId: string | null;
  /** Of the course, or else of the programme, like the edition. */
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
  /** Of a programme the course that renews its certificate, where that ends. */
  readonly renewedBy?: string | null;
  /** As that course says of renewals; null where it says nothing. */
  readonly renewal?: RenewalRule | null;
  /** The certificate that it renews; undefined where it renews none, or none that is in force. */
  readonly renewed: RenewedCertificate | undefined;
  /** The last day on the certificate that it corrects. */
  readonly keptLastDay?: string;
}

/** The name that the document bears; undefined until its holder has stated one. */
export function chooseHolder(source: CertificateSource): NameInBothScripts | undefined {
  const { statedLatin, statedCyrillic, namePrinted: printed } = source;
  return chooseDocumentName({
    stated: readPersonName({ nameLatin: statedLatin, nameCyrillic: statedCyrillic }),
    called: readPersonName(source),
    printed,
  });
}

/** Whether the document bears another name than its holder is called by. */
export function hasSeparateName(source: CertificateSource): boolean {
  const { statedLatin, statedCyrillic, nameLatin, nameCyrillic } = source;
  return statedLatin !== null && (statedLatin !== nameLatin || statedCyrillic !== nameCyrillic);
}

export function toRegisterEntry(source: CertificateSource): RegisterEntry {
  return {
    ...(source.registerDesignation !== '' && { designation: source.registerDesignation }),
    holder: chooseHolder(source) ?? { latin: '', cyrillic: '' },
    organiser: source.organiserName,
    course: source.courseTitle,
    ...(source.programmeId !== null && { programme: true }),
  };
}
