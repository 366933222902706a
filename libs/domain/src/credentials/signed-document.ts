import { contradicts, type CheckedSignature, type DocumentSignature } from '../signatures/document-signature';
import type { IssuerKey } from './issuer-key';
import type { Published } from './published';

/**
 * Whether an organiser stands behind the certificate of a signature. `published`: it has published the certificate.
 * `unpublished`: it has not, as of the moment of the list, ISO 8601; without an organiser, none has. `unknown`: what it has
 * published is not known here.
 */
export type CertificateOrigin =
  | { readonly kind: 'published'; readonly organiser: IssuerKey['organiser'] }
  | { readonly kind: 'unpublished'; readonly organiser: IssuerKey['organiser'] | undefined; readonly asOf: string | undefined }
  | { readonly kind: 'unknown' };

/** What was found out about the signature of a PDF, and whether an organiser stands behind its certificate. */
export type SignedDocument = Exclude<DocumentSignature, CheckedSignature> | (CheckedSignature & { readonly origin: CertificateOrigin });

/**
 * A signature with what is known of its certificate.
 *
 * @param issuer the organiser whose data the file carries, `did:web:…`; undefined where it carries none, and any may have signed
 * @example
 * withOrigin(signature, undefined, published); // { kind: 'checked', origin: { kind: 'published', … }, … }
 */
export function withOrigin(signature: DocumentSignature, issuer: string | undefined, published: Published): SignedDocument {
  return signature.kind === 'checked' ? { ...signature, origin: originOf(signature.certificate.fingerprint, issuer, published) } : signature;
}

/**
 * Whether a signature is whole and nevertheless nobody's who could have made the document: anybody can write an organiser's
 * name into a certificate of their own.
 *
 * @example
 * isForeign({ kind: 'unsigned' }); // false
 */
export function isForeign(signature: SignedDocument): boolean {
  return !contradicts(signature) && signature.kind === 'checked' && signature.origin.kind === 'unpublished';
}

function originOf(fingerprint: string, issuer: string | undefined, { certificates, asOf }: Published): CertificateOrigin {
  const lists = issuer === undefined ? certificates : certificates.filter((list) => list.issuer === issuer);
  const [first] = lists;
  if (first === undefined) return { kind: 'unknown' };
  const found = lists.find((list) => list.certificates.some((one) => one.fingerprint === fingerprint));
  if (found !== undefined) return { kind: 'published', organiser: found.organiser };
  return { kind: 'unpublished', organiser: issuer === undefined ? undefined : first.organiser, asOf };
}
