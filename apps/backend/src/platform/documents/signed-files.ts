import { createHash, createPublicKey, sign } from 'node:crypto';
import type { ZippedFile } from './zip-stream';
import type { CredentialKey } from '../signing/credential-key';

/** What the list of hashes, its signature and the key are called within the file. */
export const signedNames = {
  list: 'SHA256SUMS',
  signature: 'SHA256SUMS.sig',
  key: 'public-key.pem',
} as const;

/**
 * The files one after the other, and after them the list of their SHA-256, as `sha256sum --check` reads it, with its Ed25519 signature and
 * the public key, as `openssl pkeyutl -verify` reads them. A changed byte is found by the list, a changed list by the signature.
 */
export async function* signFiles(
  files: AsyncIterable<ZippedFile>,
  key: CredentialKey,
): AsyncGenerator<ZippedFile> {
  const lines: string[] = [];
  for await (const file of files) {
    lines.push(`${createHash('sha256').update(file.content).digest('hex')}  ${file.name}\n`);
    yield file;
  }
  const list = Buffer.from(lines.join(''));
  yield { name: signedNames.list, content: list };
  yield { name: signedNames.signature, content: sign(null, list, key.privateKey) };
  const pem = createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' });
  yield { name: signedNames.key, content: Buffer.from(pem) };
}
