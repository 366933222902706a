import { stat } from 'node:fs/promises';
import { readArchive } from './archive';
import { BackupRefused } from './backup-refused';
import type { KeyFile } from './key-files';
import { manifestName, readManifest, type Manifest, type Sums } from './manifest';

/** A backup that was read from beginning to end and is whole. */
export interface InspectedBackup {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
  readonly sums: Sums;
  readonly keys: readonly KeyFile[];
}

/** Reads all of a backup without writing anything, and refuses one that was cut or changed, or that the passphrase does not open. */
export async function inspectBackup(file: string, passphrase: string): Promise<InspectedBackup> {
  const parts = readArchive(file, passphrase);
  const keys: KeyFile[] = [];
  let manifest: Manifest | undefined;
  for (let next = await parts.next(); ; next = await parts.next()) {
    if (next.done) {
      if (manifest === undefined) throw new BackupRefused(`The file ${file} is no backup.`);
      const { size: bytes } = await stat(file);
      return { file, bytes, manifest, sums: next.value, keys };
    }
    const { name, content } = next.value;
    if (name === manifestName) manifest = readManifest(content);
    const path = name.startsWith('keys/') ? name.slice('keys/'.length) : undefined;
    if (path !== undefined && manifest?.keys.includes(path)) keys.push({ path, content });
  }
}
