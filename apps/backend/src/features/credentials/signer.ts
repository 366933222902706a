import type { CredentialSigner } from '@svetionik/formats';
import { createHash, sign } from 'node:crypto';
import type { CredentialKey } from '../../platform/signing/credential-key';

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** Signs with a key of an issuer, as the issuer's document names it. */
export function createSigner({ id, privateKey }: CredentialKey, issuer: string): CredentialSigner {
  return {
    verificationMethod: `${issuer}#${id}`,
    sign: (message) => sign(null, message, privateKey),
    sha256,
  };
}
