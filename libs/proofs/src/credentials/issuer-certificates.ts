import type { IssuerKey } from './issuer-key';

/** A certificate that the documents of an organiser are signed with. */
export interface PublishedCertificate {
  /** SHA-256 of its bytes, 64 hexadecimal letters and digits. */
  readonly fingerprint: string;
  /** Whom it names. */
  readonly issuedTo: string;
  /** Who gave it out, in its own words. */
  readonly issuedBy: string;
  /** ISO 8601. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** All that an organiser has published for the signatures of its documents, now or formerly; what is not there, it does not sign with. */
export interface IssuerCertificates extends Pick<IssuerKey, 'issuer' | 'organiser'> {
  readonly certificates: readonly PublishedCertificate[];
}
