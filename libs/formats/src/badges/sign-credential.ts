import { toBase58 } from '@svetionik/proofs/encoding/base58';
import { toBase64Url } from '@svetionik/proofs/encoding/base64url';
import {
  jcsProofInput,
  type JsonObject,
  type ProofOptions,
} from '@svetionik/proofs/credentials/integrity-proof';
import type { CheckingCrypto } from '@svetionik/proofs/credentials/issuer-key';
import { canonicalDataset } from './canonical-dataset';

/** What signs, with the cryptography of whoever calls. */
export interface CredentialSigner {
  /** Where the public half stands: `did:web:…#…`. */
  readonly verificationMethod: string;
  /** An Ed25519 signature, 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
  readonly sha256: CheckingCrypto['sha256'];
}

/**
 * A credential with two proofs by one key: eddsa-rdfc-2022, which wallets and validators of Open Badges ask for, and
 * eddsa-jcs-2022, which a browser without a processor of JSON-LD can check. Source: Data Integrity EdDSA Cryptosuites 1.0.
 *
 * @throws when a member of the credential is unknown to its contexts
 * @example
 * (await proveCredential(credential, signer, now))['proof']; // two
 */
export async function proveCredential(
  credential: JsonObject,
  signer: CredentialSigner,
  now: Date,
): Promise<JsonObject> {
  const options = (cryptosuite: string): ProofOptions => ({
    type: 'DataIntegrityProof',
    cryptosuite,
    created: now.toISOString(),
    verificationMethod: signer.verificationMethod,
    proofPurpose: 'assertionMethod',
  });
  const [rdfc, jcs] = [options('eddsa-rdfc-2022'), options('eddsa-jcs-2022')];
  const inputs = [
    await rdfcProofInput(credential, rdfc, signer.sha256),
    jcsProofInput(credential, { ...jcs }, signer.sha256),
  ];
  const proof = [rdfc, jcs].map((one, index) => ({
    ...one,
    proofValue: `z${toBase58(signer.sign(inputs[index] ?? new Uint8Array()))}`,
  }));
  return { ...credential, proof };
}

/**
 * A credential as a JSON Web Token signed with EdDSA (Securing Verifiable Credentials using JOSE and COSE).
 *
 * @example
 * signToken(credential, signer).split('.').length; // 3
 */
export function signToken(
  credential: JsonObject,
  { verificationMethod, sign }: CredentialSigner,
): string {
  const encode = (value: JsonObject): string =>
    toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  const signed = `${encode({ alg: 'EdDSA', typ: 'vc+jwt', cty: 'vc', kid: verificationMethod })}.${encode(credential)}`;
  return `${signed}.${toBase64Url(sign(new TextEncoder().encode(signed)))}`;
}

async function rdfcProofInput(
  credential: JsonObject,
  options: ProofOptions,
  sha256: CheckingCrypto['sha256'],
): Promise<Uint8Array> {
  const hash = async (document: JsonObject): Promise<Uint8Array> =>
    sha256(new TextEncoder().encode(await canonicalDataset(document)));
  return new Uint8Array([
    ...(await hash({ '@context': credential['@context'], ...options })),
    ...(await hash(credential)),
  ]);
}
