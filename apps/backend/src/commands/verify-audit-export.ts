import { readFile } from 'node:fs/promises';
import { readLaunchEnvironment } from '../platform/config/launch-environment';
import { findSignedZipFault, type SignedZipFault } from '../platform/documents/signed-zip-check';
import { explainError } from '../platform/processes/start-refused';
import { openKeySource } from '../platform/signing/key-source';

const usage = 'Give the file that was exported: verify-audit-export FILE';

/** Proves by the signing keys that nothing in exported records of actions was changed; fails where something was, and names it. */
export async function verifyAuditExport([path, ...more]: readonly string[]): Promise<string> {
  if (path === undefined || more.length > 0) throw new Error(usage);
  const content = await readFile(path).catch((error: unknown) => {
    throw new Error(`The file ${path} cannot be read: ${explainError(error)}.`);
  });
  const { audit } = openKeySource(readLaunchEnvironment().settings.signing).read();
  const keys = audit.map(({ publicJwk }) => publicJwk.x);
  const fault = await findSignedZipFault(content, keys);
  if (fault !== undefined) throw new Error(describeFault(fault));
  return 'The file is as this installation signed it.';
}

function describeFault({ what, file }: SignedZipFault): string {
  return `The file is not genuine: ${sentences[what]}${file === undefined ? '' : ` (${file})`}.`;
}

const sentences: Readonly<Record<SignedZipFault['what'], string>> = {
  unreadable: 'it is no ZIP that can be read',
  unsigned: 'list, signature or key are missing',
  'unknown-key': 'the key that signed it does not lie among the signing keys',
  'forged-list': 'the list of hashes says something else than what was signed',
  'changed-file': 'a file was changed',
  'missing-file': 'a file is missing',
  'added-file': 'a file was added',
};
