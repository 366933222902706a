import { accessSync, constants, statSync } from 'node:fs';
import type { SigningSettings } from '../config/env';

/** Whether the program may put keys into the folder; `none`: the installation has no folder of keys. */
export type FolderState = 'writable' | 'read-only' | 'none';

/** A disk that is mounted for reading only refuses this even to root. */
export function signingFolderState({ folder }: Pick<SigningSettings, 'folder'>): FolderState {
  if (folder === undefined) return 'none';
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory() ? 'writable' : 'read-only';
  } catch {
    return 'read-only';
  }
}
