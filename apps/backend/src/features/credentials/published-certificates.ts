import type { PublishedCertificate } from '@svetionik/proofs/credentials/issuer-certificates';
import { findJmbg } from '@svetionik/domain/privacy/jmbg';
import {
  describeCertificate,
  type CertificateDescription,
} from '../../platform/signing/certificate-description';
import type { Issuer } from './issuers.queries';

/** What documents of an organiser were signed with, and what they are signed with next. */
export function publishedCertificates(
  { certificates }: Issuer,
  next: CertificateDescription | undefined,
): PublishedCertificate[] {
  const used = certificates.map((content) => describeCertificate(Buffer.from(content, 'base64')));
  const coming =
    next === undefined || used.some(({ fingerprint }) => fingerprint === next.fingerprint)
      ? []
      : [next];
  return [...used, ...coming].map(({ fingerprint, issuedTo, issuedBy, validFrom, validUntil }) => ({
    fingerprint,
    issuedTo: withoutPersonalNumbers(issuedTo),
    issuedBy,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil.toISOString(),
  }));
}

/** Authorities have written the personal number into the names of certificates; a list for everybody does without it. */
function withoutPersonalNumbers(name: string): string {
  return findJmbg(name).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`,
    name,
  );
}
