import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { UnusableKey } from './key-problem';

/** The public half of a credential key, as a JSON Web Key. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/** A key that signs credentials, receipts, or how far the audit goes: Ed25519. One that hides secrets has the same form. */
export interface CredentialKey {
  /** The thumbprint of the public half (RFC 7638). */
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicJwk;
}

/** Reads a PEM file, which has to hold an Ed25519 private key. */
export function readCredentialKey(file: string, content: Buffer): CredentialKey {
  const privateKey = readPrivateKey(file, content);
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new UnusableKey(
      'another-kind',
      `The file ${file} holds another kind of key: all but documents take Ed25519.`,
    );
  return credentialKey(privateKey);
}

export function credentialKey(privateKey: KeyObject): CredentialKey {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { id: thumbprint(publicJwk), privateKey, publicJwk };
}

/** The members in the order that RFC 7638 asks for. */
function thumbprint({ crv, kty, x }: PublicJwk): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

/** A private key as a file of keys holds it. */
export function toPem(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The private key of a PEM file, without a password. */
export function readPrivateKey(file: string, content: Buffer): KeyObject {
  try {
    return createPrivateKey(content);
  } catch {
    throw new UnusableKey(
      'no-private-key',
      `The file ${file} holds no private key that can be read without a password.`,
    );
  }
}
