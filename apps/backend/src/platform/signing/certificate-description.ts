import { readCertificate } from '@svetionik/proofs/signatures/certificate';
import { createHash } from 'node:crypto';

/** What may be shown of a certificate. */
export interface CertificateDescription {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fingerprint: string;
  /** Whom the certificate names: a person, an organisation; empty where it names nobody. */
  readonly issuedTo: string;
  /** Which authority gave it out. */
  readonly issuedBy: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

export function describeCertificate(content: Uint8Array): CertificateDescription {
  const { issuedTo, issuedBy, validFrom, validUntil } = readCertificate(content);
  return { fingerprint: computeFingerprint(content), issuedTo, issuedBy, validFrom, validUntil };
}

export function computeFingerprint(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
