import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHexadecimal } from '@svetionik/domain/credentials/hexadecimal';
import type { CheckingCrypto } from '@svetionik/domain/credentials/issuer-key';
import type { DocumentCrypto } from '@svetionik/domain/signatures/document-signature';

/** In plain script, because many browsers still lack Ed25519, and none has Web Crypto on a page without https. */
export const checkingCrypto: CheckingCrypto = {
  sha256,
  verify: (signature, message, publicKey) => {
    try {
      return ed25519.verify(signature, message, publicKey);
    } catch {
      return false;
    }
  },
};

/** RSA and the curves of documents, by Web Crypto; undefined on a page without https, which has none. */
export function documentCrypto(): DocumentCrypto | undefined {
  if (!('subtle' in crypto)) return undefined;
  const { subtle } = crypto;
  return {
    digest: async (hash, bytes) => new Uint8Array(await subtle.digest(hash, new Uint8Array(bytes))),
    verify: async (algorithm, publicKey, signature, message) => {
      try {
        const key = await subtle.importKey('spki', new Uint8Array(publicKey), algorithm, false, ['verify']);
        return await subtle.verify(algorithm, key, new Uint8Array(signature), new Uint8Array(message));
      } catch {
        return false;
      }
    },
  };
}

export async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const unpacked = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The SHA-256 of a file, as people compare it. */
export function fingerprint(file: Uint8Array): string {
  return toHexadecimal(sha256(file));
}
