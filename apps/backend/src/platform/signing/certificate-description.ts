import { readCertificate } from '@svetionik/proofs/signatures/certificate';
import type { HolderKind } from '@svetionik/proofs/signatures/certificate-holder';
import { createHash } from 'node:crypto';

/** What may be shown of a certificate. */
export interface CertificateDescription {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly fingerprint: string;
  /** Whom the certificate names: a person, an organisation; empty where it names nobody. */
  readonly issuedTo: string;
  /** Whose signatures it is for; undefined where it does not say. */
  readonly holder: HolderKind | undefined;
  /** Which authority gave it out. */
  readonly issuedBy: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

export function describeCertificate(content: Uint8Array): CertificateDescription {
  const { issuedTo, holder, issuedBy, validFrom, validUntil } = readCertificate(content);
  return {
    fingerprint: computeFingerprint(content),
    issuedTo,
    holder,
    issuedBy,
    validFrom,
    validUntil,
  };
}

export function computeFingerprint(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
