import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { toPem } from './credential-key';
import { makeKeyFile } from './make-key-file';
import { defaultKeyName } from './signing-keys';

/**
 * Gives a local installation a key for credentials. A certificate for documents comes from an authority only: made here, it would
 * claim what nobody has confirmed.
 */
export function provideDemoKeys(folder: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  makeKeyFile(join(folder, defaultKeyName), 'credential-demo.pem', toPem(privateKey));
}
