import { fromBase58 } from '../encoding/base58';
import { fromBase64Url } from '../encoding/base64url';
import { isObject, jcsProofInput, type JsonObject } from './integrity-proof';
import type { CheckingCrypto, IssuerKey } from './issuer-key';

/**
 * What signed data were found to be. `altered`: a known key has not signed them as they are, or is not that of the issuer that they
 * name. `unknown-key`: they are signed with a key that is not known here. `unchecked-proof`: they carry no proof, or only of
 * kinds that are not checked here.
 */
export type CredentialCheck =
  | { readonly kind: 'genuine'; readonly key: IssuerKey }
  | { readonly kind: 'altered' | 'unknown-key' | 'unchecked-proof' };

/**
 * Checks a credential by its proofs of the suite eddsa-jcs-2022. One that holds is enough: a credential may carry proofs of other
 * suites beside it, or have lost them on its way.
 *
 * @example
 * checkCredential(JSON.parse(text), keys, crypto); // { kind: 'genuine', key: { organiser: { 'sr-Latn': 'ASTRA', … }, … } }
 */
export function checkCredential(
  credential: unknown,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): CredentialCheck {
  if (!isObject(credential)) return { kind: 'unchecked-proof' };
  const { proof } = credential;
  const proofs: readonly unknown[] = Array.isArray(proof) ? proof : [proof];
  const checks = proofs
    .filter(isObject)
    .filter(isCheckedKind)
    .map((one) => checkProof(one, credential, keys, crypto));
  return (
    checks.find(({ kind }) => kind === 'genuine') ??
    checks.find(({ kind }) => kind === 'altered') ??
    checks[0] ?? { kind: 'unchecked-proof' }
  );
}

/**
 * The identifier of the issuer that a credential names.
 *
 * @example
 * readIssuer({ issuer: { id: 'did:web:svetionik.example' } }); // 'did:web:svetionik.example'
 */
export function readIssuer({ issuer }: JsonObject): unknown {
  return isObject(issuer) ? issuer['id'] : issuer;
}

function isCheckedKind(proof: JsonObject): boolean {
  return (
    proof['type'] === 'DataIntegrityProof' &&
    proof['cryptosuite'] === 'eddsa-jcs-2022' &&
    proof['proofPurpose'] === 'assertionMethod'
  );
}

function checkProof(
  { proofValue, ...options }: JsonObject,
  credential: JsonObject,
  keys: readonly IssuerKey[],
  crypto: CheckingCrypto,
): CredentialCheck {
  const key = keys.find(({ issuer, id }) => options['verificationMethod'] === `${issuer}#${id}`);
  if (key === undefined) return { kind: 'unknown-key' };
  const signature =
    typeof proofValue === 'string' && proofValue.startsWith('z')
      ? fromBase58(proofValue.slice(1))
      : null;
  const publicKey = fromBase64Url(key.publicKey);
  const holds =
    key.issuer === readIssuer(credential) &&
    signature?.length === 64 &&
    publicKey?.length === 32 &&
    crypto.verify(signature, jcsProofInput(credential, options, crypto.sha256), publicKey);
  return holds ? { kind: 'genuine', key } : { kind: 'altered' };
}
