import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { readErrorCode, explainError, StartRefused } from '../processes/start-refused';
import { belongsToKeys, passwordFile, type KeyFile } from './key-file';
import { UnusableKey } from './key-problem';

const readableByOthers = 0o077;

/** The files of each name of a key. Only a folder that cannot be read itself refuses the start. */
export function findKeyFiles(folder: string): KeyFile[] {
  return namesIn(folder).flatMap((name) => filesOf(folder, name));
}

/** A text that is another one when a file of a key has come, gone or changed. */
export function stateOfSigningFolder(folder: string): string {
  return findKeyFiles(folder)
    .map(({ place }) => stateOf(place))
    .join('\n');
}

function namesIn(folder: string): string[] {
  try {
    return list(folder)
      .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
      .map(({ name }) => name);
  } catch (error) {
    throw new StartRefused(
      `The folder of signing keys ${folder} cannot be read: ${explainError(error)}.`,
    );
  }
}

/** A folder that cannot be read stands for what would be in it. */
function filesOf(folder: string, name: string): KeyFile[] {
  const place = join(folder, name);
  const fileAt = (file: string, at: string): KeyFile => ({
    name,
    file,
    place: at,
    read: () => read(at, file),
  });
  try {
    return list(place)
      .filter((entry) => belongsToKeys(entry.name))
      .map((entry) => fileAt(entry.name, join(place, entry.name)));
  } catch {
    return [fileAt('', place)];
  }
}

function stateOf(place: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(place);
    return [place, mtimeMs, ctimeMs, size, ino].join(' ');
  } catch (error) {
    return [place, readErrorCode(error)].join(' ');
  }
}

function read(place: string, file: string): Buffer {
  try {
    if (file === passwordFile && (statSync(place).mode & readableByOthers) !== 0)
      throw new UnusableKey(
        'password-open',
        `The file ${place} can be read by others than its owner: give it the mode 600.`,
      );
    return readFileSync(place);
  } catch (error) {
    if (error instanceof UnusableKey) throw error;
    throw new UnusableKey(
      'unreadable',
      `The signing key ${place} cannot be read: ${explainError(error)}.`,
    );
  }
}

function list(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
