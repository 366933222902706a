import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, StartRefused } from '../processes/start-refused';
import {
  belongsToKeys,
  passwordFile,
  readNamedKeys,
  requireKeyName,
  type NamedKeys,
} from './read-named-keys';

const readableByOthers = 0o077;

/** Reads the folder of each key name. What cannot be used refuses the start, in one sentence that names the file. */
export function readSigningFolder(
  folder: string,
  password: string | undefined,
): ReadonlyMap<string, NamedKeys> {
  return new Map(
    namesIn(folder).map((name) => [
      name,
      readNamedKeys({ place: join(folder, name), files: readFiles(join(folder, name)) }, password),
    ]),
  );
}

/** A text that is another one when a file of a key has come, gone or changed. */
export function stateOfSigningFolder(folder: string): string {
  const files = namesIn(folder).flatMap((name) => keysIn(join(folder, name)));
  return files.map((file) => stateOfFile(file)).join('\n');
}

function namesIn(folder: string): string[] {
  const names = list(folder)
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map(({ name }) => name);
  for (const name of names) requireKeyName(name, join(folder, name));
  return names;
}

function keysIn(folder: string): string[] {
  return list(folder).flatMap(({ name }) => (belongsToKeys(name) ? [join(folder, name)] : []));
}

function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(keysIn(folder).map((file) => [file.slice(folder.length + 1), read(file)]));
}

function stateOfFile(file: string): string {
  const { mtimeMs, ctimeMs, size, ino } = attempt(file, () => statSync(file));
  return [file, mtimeMs, ctimeMs, size, ino].join(' ');
}

function read(file: string): Buffer {
  if (
    file.endsWith(`/${passwordFile}`) &&
    (attempt(file, () => statSync(file)).mode & readableByOthers) !== 0
  ) {
    throw new StartRefused(
      `The file ${file} can be read by others than its owner: give it the mode 600.`,
    );
  }
  return attempt(file, () => readFileSync(file));
}

function attempt<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new StartRefused(`The signing key ${file} cannot be read: ${reasonOf(error)}.`);
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new StartRefused(
      `The folder of signing keys ${folder} cannot be read: ${reasonOf(error)}.`,
    );
  }
}
