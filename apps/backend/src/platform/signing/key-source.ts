import type { SigningSettings } from '../config/env';
import type { KeySource } from './current-keys';
import type { KeyFile } from './key-file';
import { UnusableKey } from './key-problem';
import { KeyReader } from './key-reader';
import { findKeyFiles, stateOfSigningFolder } from './read-signing-folder';
import { readSigningVariable } from './read-signing-variable';

/** Where the keys of an installation come from. The environment of a process never changes; a folder does. */
export function openKeySource({ folder, secret, password }: SigningSettings): KeySource {
  const reader = new KeyReader(password);
  const given = secret === undefined ? [] : readSigningVariable(secret);
  return {
    state: () => (folder === undefined ? '' : stateOfSigningFolder(folder)),
    read: () => {
      const names = new Set(given.map(({ name }) => name));
      const found = folder === undefined ? [] : findKeyFiles(folder);
      const twice = new Set(found.map(({ name }) => name).filter((name) => names.has(name)));
      return reader.read([
        ...given,
        ...found.filter(({ name }) => !twice.has(name)),
        ...[...twice].map(givenTwice),
      ]);
    },
  };
}

/** Stands for the files of a name in the folder that SIGNING_KEYS gives as well. */
function givenTwice(name: string): KeyFile {
  return {
    name,
    file: '',
    place: name,
    read: () => {
      throw new UnusableKey(
        'given-twice',
        `The keys "${name}" in the folder are left aside: SIGNING_KEYS gives them as well.`,
      );
    },
  };
}
