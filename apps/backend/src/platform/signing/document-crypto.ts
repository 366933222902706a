import type { DocumentCrypto } from '@svetionik/proofs/signatures/signer-check';
import type { SignatureAlgorithm } from '@svetionik/proofs/signatures/signature-algorithm';
import {
  constants,
  createHash,
  createPublicKey,
  verify,
  type VerifyKeyObjectInput,
} from 'node:crypto';

/** The cryptography of Node.js, where a browser has Web Crypto. */
export const nodeDocumentCrypto: DocumentCrypto = {
  digest: async (hash, bytes) => createHash(hash.replace('-', '')).update(bytes).digest(),
  verify: async (algorithm, publicKey, signature, message) => {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
      return verify(
        algorithm.hash.replace('-', ''),
        message,
        { key, ...optionsOf(algorithm) },
        signature,
      );
    } catch {
      return false;
    }
  },
};

function optionsOf(algorithm: SignatureAlgorithm): Omit<VerifyKeyObjectInput, 'key'> {
  if (algorithm.name === 'ECDSA') return { dsaEncoding: 'ieee-p1363' };
  return algorithm.name === 'RSA-PSS'
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength }
    : {};
}
