import type { CheckingCrypto } from '@svetionik/proofs/credentials/issuer-key';
import { createHash, createPublicKey, verify } from 'node:crypto';

/** The cryptography of Node.js, where a browser has plain script. */
export const nodeCheckingCrypto: CheckingCrypto = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  verify: (signature, message, key) =>
    verify(
      null,
      message,
      createPublicKey({
        key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') },
        format: 'jwk',
      }),
      signature,
    ),
};
