import { hashRaw } from '@node-rs/argon2';
import { bech32 } from '@scure/base';
import { createHash, hkdfSync } from 'node:crypto';
import { completePair, type KeyPair } from './sealed';

/** As much as a server can give whoever opens a report: whoever has the database tries each passphrase at this cost. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 };

/** What a key of a case is stored as, and what answers are sealed for. Drawn by chance, it needs no cost to withstand guessing. */
export async function deriveCase(caseKey: string): Promise<KeyPair & { readonly hash: string }> {
  const hash = createHash('sha256').update(`svetionik case\0${caseKey}`).digest('hex');
  const seed = hkdfSync('sha256', caseKey, '', 'svetionik answers', 32);
  return { hash, ...(await completePair(identityFrom(new Uint8Array(seed)))) };
}

/** The key that a passphrase is. */
export async function derivePassphrase(passphrase: string, salt: Uint8Array): Promise<KeyPair> {
  const seed = await hashRaw(passphrase.normalize('NFKC'), { ...cost, salt });
  return completePair(identityFrom(seed));
}

/** Any 32 bytes are a private key of X25519; this is how age writes one. */
function identityFrom(seed: Uint8Array): string {
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', seed).toUpperCase();
}
