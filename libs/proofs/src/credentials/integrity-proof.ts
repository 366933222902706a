import { canonicalJson } from '../encoding/canonical-json';
import type { CheckingCrypto } from './issuer-key';

/** An object of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a proof says of itself, without its value (Verifiable Credential Data Integrity 1.0). */
export interface ProofOptions {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
}

/**
 * The 64 bytes that the suite eddsa-jcs-2022 signs: the hash of the options, then that of the credential without its
 * proofs, each in the canonical form of RFC 8785. Source: Data Integrity EdDSA Cryptosuites 1.0, section 3.3.
 *
 * @example
 * jcsProofInput(credential, options, sha256).length; // 64
 */
export function jcsProofInput(
  credential: JsonObject,
  options: JsonObject,
  sha256: CheckingCrypto['sha256'],
): Uint8Array {
  const { proof: _, ...unsecured } = credential;
  const context = unsecured['@context'];
  const hash = (value: JsonObject): Uint8Array =>
    sha256(new TextEncoder().encode(canonicalJson(value)));
  return new Uint8Array([
    ...hash({ ...options, ...(context === undefined ? {} : { '@context': context }) }),
    ...hash(unsecured),
  ]);
}

/**
 * Whether a value of JSON is an object, and no list.
 *
 * @example
 * isObject([]); // false
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The object that stands under a name; an empty one where none does.
 *
 * @example
 * readObject({ issuer: { id: 'did:web:example.org' } }, 'issuer'); // { id: 'did:web:example.org' }
 * readObject({ issuer: 'did:web:example.org' }, 'issuer'); // {}
 */
export function readObject(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

/**
 * Whether a value of JSON is a verifiable credential, as far as its type says.
 *
 * @example
 * isCredential({ type: ['VerifiableCredential', 'OpenBadgeCredential'] }); // true
 */
export function isCredential(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    Array.isArray(value['type']) &&
    value['type'].includes('VerifiableCredential')
  );
}
