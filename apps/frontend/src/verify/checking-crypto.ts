import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { CheckingCrypto } from '@svetionik/domain/credentials/issuer-key';

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

export async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const unpacked = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
