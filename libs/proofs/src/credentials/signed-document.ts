import {
  contradicts,
  type CheckedSignature,
  type DocumentSignature,
} from '../signatures/document-signature';
import type { JsonObject } from './integrity-proof';
import type { IssuerKey } from './issuer-key';
import type { Published } from './published';
import { statedSigner } from './stated-signer';

/**
 * Whether an organiser stands behind the certificate of a signature. `published`: it has published the certificate.
 * `unpublished`: it has not, as of the moment of the list, ISO 8601; without an organiser, none has. `another`: the data within
 * name another certificate. `unknown`: what it has published is not known here.
 */
export type CertificateOrigin =
  | { readonly kind: 'published'; readonly organiser: IssuerKey['organiser'] }
  | { readonly kind: 'another'; readonly organiser: IssuerKey['organiser'] }
  | {
      readonly kind: 'unpublished';
      readonly organiser: IssuerKey['organiser'] | undefined;
      readonly asOf: string | undefined;
    }
  | { readonly kind: 'unknown' };

/**
 * What was found out about the signature of a PDF, and whether an organiser stands behind its certificate. `removed`: there is
 * no signature, and the data within say that there was one.
 */
export type SignedDocument =
  | Exclude<DocumentSignature, CheckedSignature>
  | { readonly kind: 'removed' }
  | (CheckedSignature & { readonly origin: CertificateOrigin });

/** The genuine data that a file carries, and the key that signed them. */
interface GenuineData {
  readonly credential: JsonObject;
  readonly key: IssuerKey;
}

/**
 * A signature with what is known of its certificate: by the data that the file carries, where they name it, else by what their
 * organiser has published.
 *
 * @param data undefined where the file carries none, and any organiser may have signed
 * @example
 * withOrigin(signature, undefined, published); // { kind: 'checked', origin: { kind: 'published', … }, … }
 */
export function withOrigin(
  signature: DocumentSignature,
  data: GenuineData | undefined,
  published: Published,
): SignedDocument {
  const named = data && statedSigner(data.credential);
  if (signature.kind === 'unsigned' && named !== undefined) return { kind: 'removed' };
  if (signature.kind !== 'checked') return signature;
  const { fingerprint } = signature.certificate;
  if (data === undefined || named === undefined)
    return { ...signature, origin: originOf(fingerprint, data?.key.issuer, published) };
  const { organiser } = data.key;
  return {
    ...signature,
    origin: { kind: fingerprint === named ? 'published' : 'another', organiser },
  };
}

/**
 * Whether a signature is whole and nevertheless nobody's who could have made the document, or is missing where there was one:
 * anybody can write an organiser's name into a certificate of their own.
 *
 * @example
 * isForeign({ kind: 'unsigned' }); // false
 */
export function isForeign(signature: SignedDocument): boolean {
  if (signature.kind === 'removed') return true;
  return (
    signature.kind === 'checked' &&
    !contradicts(signature) &&
    (signature.origin.kind === 'unpublished' || signature.origin.kind === 'another')
  );
}

/**
 * Whether a certificate is missing in a list that is older than the document, or says no day: the organiser may have published it
 * since.
 *
 * @param issuedAt of the document, ISO 8601
 * @example
 * isOlderList(signatureMissingInListOf2026, '2027-03-05T10:00:00.000Z'); // true
 */
export function isOlderList(signature: SignedDocument, issuedAt: string): boolean {
  if (signature.kind !== 'checked' || signature.origin.kind !== 'unpublished') return false;
  const { asOf } = signature.origin;
  return asOf === undefined || Date.parse(asOf) < Date.parse(issuedAt);
}

function originOf(
  fingerprint: string,
  issuer: string | undefined,
  { certificates, asOf }: Published,
): CertificateOrigin {
  const lists =
    issuer === undefined ? certificates : certificates.filter((list) => list.issuer === issuer);
  const [first] = lists;
  if (first === undefined) return { kind: 'unknown' };
  const found = lists.find((list) =>
    list.certificates.some((one) => one.fingerprint === fingerprint),
  );
  if (found !== undefined) return { kind: 'published', organiser: found.organiser };
  return {
    kind: 'unpublished',
    organiser: issuer === undefined ? undefined : first.organiser,
    asOf,
  };
}
