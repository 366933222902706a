import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { fromBase58 } from '../encoding/base58';
import { fromBase64Url } from '../encoding/base64url';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

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
 * The key by which a credential is genuine: one of its proofs of the suite eddsa-jcs-2022 was made with it, and it
 * belongs to the issuer that the credential names. Undefined where there is none: changed, or not from these issuers.
 *
 * @example
 * genuineKey(JSON.parse(text), keys, crypto)?.organiser['sr-Latn']; // 'ASTRA'
 */
export function genuineKey(
  credential: unknown,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): IssuerKey | undefined {
  if (!isObject(credential)) return undefined;
  const issuer = isObject(credential['issuer']) ? credential['issuer']['id'] : credential['issuer'];
  const proofs: unknown[] = Array.isArray(credential['proof'])
    ? credential['proof']
    : [credential['proof']];
  return keys
    .filter((key) => key.issuer === issuer)
    .find((key) => proofs.some((proof) => isProofBy(key, proof, credential, crypto)));
}

function isProofBy(
  key: IssuerKey,
  proof: unknown,
  credential: JsonObject,
  crypto: CheckingCrypto,
): boolean {
  if (!isObject(proof)) return false;
  const { proofValue, ...options } = proof;
  const asked =
    options['type'] === 'DataIntegrityProof' &&
    options['cryptosuite'] === 'eddsa-jcs-2022' &&
    options['proofPurpose'] === 'assertionMethod';
  if (!asked || options['verificationMethod'] !== `${key.issuer}#${key.id}`) return false;
  const signature =
    typeof proofValue === 'string' && proofValue.startsWith('z')
      ? fromBase58(proofValue.slice(1))
      : null;
  const publicKey = fromBase64Url(key.publicKey);
  if (signature?.length !== 64 || publicKey?.length !== 32) return false;
  return crypto.verify(signature, jcsProofInput(credential, options, crypto.sha256), publicKey);
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
