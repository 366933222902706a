import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../processes/start-refused';
import { defaultKeyName } from './signing-keys';

/**
 * Gives a local installation a key for credentials; of processes that start together one makes it. A certificate for
 * documents comes from an authority only: made here, it would claim what nobody has confirmed.
 */
export function provideDemoKeys(folder: string): void {
  const named = join(folder, defaultKeyName);
  mkdirSync(named, { recursive: true, mode: 0o700 });
  const own = join(named, `.${randomUUID()}`);
  writeFileSync(
    own,
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    { mode: 0o600 },
  );
  try {
    linkSync(own, join(named, 'credential-demo.pem'));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}
