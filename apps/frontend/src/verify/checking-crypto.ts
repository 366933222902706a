import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384 } from '@noble/curves/nist.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { toHexadecimal } from '@svetionik/proofs/encoding/hexadecimal';
import type { CheckingCrypto } from '@svetionik/proofs/credentials/issuer-key';
import { requireContent, derTags, readElements } from '@svetionik/proofs/signatures/der';
import type { DocumentCrypto } from '@svetionik/proofs/signatures/signer-check';
import { Unzlib } from 'fflate';
import { verifyPkcs1, verifyPss } from './rsa-signature';

/** In plain script, here and below, because many browsers still lack Ed25519, and none has Web Crypto on a page without https. */
export const checkingCrypto: CheckingCrypto = {
  sha256,
  verify: (signature, message, publicKey) =>
    holds(() => ed25519.verify(signature, message, publicKey)),
};

const hashes = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 };
const curves = { 'P-256': p256, 'P-384': p384 };

/** RSA and the curves of documents. */
export const documentCrypto: DocumentCrypto = {
  digest: async (hash, bytes) => (hash === 'SHA-1' ? sha1 : hashes[hash])(bytes),
  verify: async (algorithm, publicKey, signature, message) => {
    const hash = hashes[algorithm.hash];
    return holds(() => {
      switch (algorithm.name) {
        case 'RSASSA-PKCS1-v1_5':
          return verifyPkcs1(algorithm.hash, hash, publicKey, signature, message);
        case 'RSA-PSS':
          return verifyPss(hash, algorithm.saltLength, publicKey, signature, message);
        case 'ECDSA':
          return curves[algorithm.namedCurve].verify(signature, hash(message), pointIn(publicKey), {
            lowS: false,
            prehash: false,
          });
      }
    });
  },
};

/** How much is unpacked before it is looked at how much came of it. */
const step = 1_024;
/** No credential has a hundredth of it: whoever packed more wants to fill somebody's memory. */
const mostUnpacked = 1_000_000;

/** Rejects what is no stream of zlib, and what unpacks to more than a credential can have. */
export async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  let unpacked = new Uint8Array();
  const stream = new Unzlib((piece) => {
    unpacked = new Uint8Array([...unpacked, ...piece]);
  });
  for (let start = 0; start < packed.length || start === 0; start += step) {
    stream.push(packed.subarray(start, start + step), start + step >= packed.length);
    if (unpacked.length > mostUnpacked)
      throw new RangeError('More was packed than a credential has');
  }
  return unpacked;
}

/** The SHA-256 of a file, as people compare it. */
export function fingerprint(file: Uint8Array): string {
  return toHexadecimal(sha256(file));
}

/** The point of a public key on a curve, in a SubjectPublicKeyInfo. */
function pointIn(publicKey: Uint8Array): Uint8Array {
  const [, point] = readElements(
    requireContent(readElements(publicKey, 1)[0], derTags.sequence),
    2,
  );
  return requireContent(point, derTags.bits).subarray(1);
}

function holds(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}
