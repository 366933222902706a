import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { computeFingerprint } from './certificate-description';
import { toPem } from './credential-key';
import { documentKeyState, readDocumentPkcs12, type DocumentKeyState } from './document-key';
import { passwordFile } from './key-file';
import { UnusableKey } from './key-problem';
import { makeKeyFile } from './make-key-file';

/** The file of a PKCS#12 certificate and its key. */
const certificateFile = 'document.p12';

/** Makes a key for credentials under the name; gives the file. One that stands there already stays as it is. */
export function makeCredentialKey(folder: string, name: string, now: Date): string {
  const place = join(folder, name);
  const file = `credential-${now.toISOString().slice(0, 7)}.pem`;
  makeKeyFile(place, file, toPem(generateKeyPairSync('ed25519').privateKey));
  return join(place, file);
}

/** What a file with a certificate is: why it cannot sign documents today, or which certificate it is. */
export type CertificateFinding =
  | { readonly reason: UnusableKey['reason'] | Exclude<DocumentKeyState, 'ready' | 'missing'> }
  | { readonly fingerprint: string };

/** Opens a PKCS#12 file as it is opened to sign. */
export function examineCertificate(
  content: Buffer,
  password: string,
  now: Date,
): CertificateFinding {
  try {
    const key = readDocumentPkcs12(certificateFile, content, password);
    const state = documentKeyState(key, now);
    if (state === 'expired' || state === 'not-yet-valid') return { reason: state };
    return { fingerprint: computeFingerprint(key.certificates[0].raw) };
  } catch (error) {
    if (error instanceof UnusableKey) return { reason: error.reason };
    throw error;
  }
}

/**
 * Puts a certificate and its password under the name; false where one is there already. The password comes first, so that the
 * certificate is never there without it.
 */
export function keepCertificate(
  folder: string,
  name: string,
  { content, password }: { readonly content: Buffer; readonly password: string },
): boolean {
  const place = join(folder, name);
  const line = Buffer.from(`${password}\n`);
  const isNew = makeKeyFile(place, passwordFile, line);
  if (!isNew && !readFileSync(join(place, passwordFile)).equals(line)) return false;
  if (makeKeyFile(place, certificateFile, content)) return true;
  if (isNew) rmSync(join(place, passwordFile));
  return false;
}
