import { ZipArchive, ZipRefused } from '@svetionik/formats';
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { signedNames } from './signed-files';

/** What does not fit in a signed ZIP. */
export interface SignedZipFault {
  readonly what:
    | 'unreadable'
    | 'unsigned'
    /** The key that signed it is not among those that are known. */
    | 'unknown-key'
    | 'forged-list'
    | 'changed-file'
    | 'missing-file'
    | 'added-file';
  /** The name of the file where it is one. */
  readonly file?: string;
}

const limits = { entries: 50_000, unpacked: 4_000_000_000 };
const line = /^([0-9a-f]{64}) {2}(.+)$/u;

/**
 * Holds a ZIP with signed files against its list and the list against its signature.
 *
 * @param keys the public halves of the keys that may sign, in base64url
 */
export async function findSignedZipFault(
  content: Uint8Array,
  keys: readonly string[],
): Promise<SignedZipFault | undefined> {
  try {
    const archive = await ZipArchive.open(content, limits);
    const list = await archive.read(signedNames.list);
    const signature = await archive.read(signedNames.signature);
    const key = readKey(await archive.read(signedNames.key));
    if (list === undefined || signature === undefined || key === undefined)
      return { what: 'unsigned' };
    if (!keys.includes(key.export({ format: 'jwk' }).x ?? '')) return { what: 'unknown-key' };
    if (!verify(null, list, key, signature)) return { what: 'forged-list' };
    return await compareFiles(archive, Buffer.from(list).toString('utf8'));
  } catch (error) {
    if (error instanceof ZipRefused) return { what: 'unreadable' };
    throw error;
  }
}

async function compareFiles(
  archive: ZipArchive,
  list: string,
): Promise<SignedZipFault | undefined> {
  const unlisted = new Set(archive.names);
  for (const name of Object.values(signedNames)) unlisted.delete(name);
  for (const each of list.split('\n').filter((text) => text !== '')) {
    const [, hash, file = ''] = line.exec(each) ?? [];
    if (!unlisted.delete(file)) return { what: 'missing-file', file };
    if ((await hashOf(archive, file)) !== hash) return { what: 'changed-file', file };
  }
  const [file] = unlisted;
  return file === undefined ? undefined : { what: 'added-file', file };
}

/** Undefined where the archive itself says that the file is damaged. */
async function hashOf(archive: ZipArchive, file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const piece of archive.pieces(file)) hash.update(piece);
  } catch (error) {
    if (error instanceof ZipRefused) return undefined;
    throw error;
  }
  return hash.digest('hex');
}

/** Undefined where it is no Ed25519 key. */
function readKey(pem: Uint8Array | undefined): KeyObject | undefined {
  if (pem === undefined) return undefined;
  try {
    const key = createPublicKey(Buffer.from(pem));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
