import { readCertificate } from '@svetionik/domain/signatures/certificate';
import type { DocumentKey } from './document-key';

/** What may be shown of the certificate of a key. */
export interface CertificateDescription {
  /** Whom the certificate names: a person, an organisation; empty where it names nobody. */
  readonly issuedTo: string;
  /** Which authority gave it out. */
  readonly issuedBy: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

export function describeCertificate({ certificates: [own] }: Pick<DocumentKey, 'certificates'>): CertificateDescription {
  const { issuedTo, issuedBy, validFrom, validUntil } = readCertificate(own.raw);
  return { issuedTo, issuedBy, validFrom, validUntil };
}
