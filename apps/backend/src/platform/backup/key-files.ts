import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { readErrorCode, explainError } from '../processes/start-refused';
import { auditName, receiptsName, secretsName } from '../signing/key-file';
import { syncFolder } from '../storage/durable-file';
import { BackupRefused } from './backup-refused';

/** A file in the folder of keys, by its path there. */
export interface KeyFile {
  readonly path: string;
  readonly content: Buffer;
}

/** All files in the folder of keys, but for those that are only being written; none where there is no folder. */
export async function readKeyFiles(folder: string | undefined): Promise<KeyFile[]> {
  if (folder === undefined) return [];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return await Promise.all(
      files.map(async (file) => ({
        path: relative(folder, file).split(sep).join('/'),
        content: await readFile(file),
      })),
    );
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return [];
    throw new BackupRefused(`The keys in ${folder} cannot be read: ${explainError(error)}.`);
  }
}

/** Refuses a folder where other keys are, or where none can be put; the same keys may be there. */
export async function refuseOtherKeys(
  folder: string | undefined,
  keys: readonly KeyFile[],
): Promise<void> {
  if (keys.length === 0) return;
  if (folder === undefined)
    throw new BackupRefused(
      'The backup holds signing keys: say with SIGNING_FOLDER where they are to be.',
    );
  const there = await readKeyFiles(folder);
  const other = there.find(({ path, content }) => {
    const same = keys.find((key) => key.path === path);
    return same === undefined ? !isOfInstallation(path) : !same.content.equals(content);
  });
  if (other !== undefined)
    throw new BackupRefused(
      `The folder ${folder} holds another key (${other.path}) than the backup: restore into an empty folder.`,
    );
  const missing = keys.filter(({ path }) => !there.some((key) => key.path === path));
  if (missing.length > 0) await refuseUnwritable(folder);
}

/** More of these do no harm: they only add to what is verified. A restore that is begun again finds one of each. */
function isOfInstallation(path: string): boolean {
  return [receiptsName, auditName, secretsName].some((name) => path.startsWith(`${name}/`));
}

async function refuseUnwritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 });
    await rm(probe);
  } catch (error) {
    throw new BackupRefused(
      `The signing keys of the backup cannot be put into ${folder}: ${explainError(error)}.`,
    );
  }
}

/** Puts the keys in their place, readable by the program alone. */
export async function writeKeyFiles(
  folder: string | undefined,
  keys: readonly KeyFile[],
): Promise<void> {
  if (folder === undefined) return;
  for (const { path, content } of keys) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, content, { mode: 0o600, flush: true });
    await syncFolder(dirname(file));
  }
}
