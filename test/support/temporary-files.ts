import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of this run, each with the one that was in its place before. */
const folders: { readonly folder: string; readonly before: string | undefined }[] = [];

/** Sends every temporary file of this process and of those that it starts into one folder, so that a run leaves nothing behind. */
export async function gatherTemporaryFiles(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-run-'));
  // as root the database runs as another user, who has to pass through
  await chmod(folder, 0o755);
  folders.push({ folder, before: process.env['TMPDIR'] });
  process.env['TMPDIR'] = folder;
}

export async function removeTemporaryFiles(): Promise<void> {
  for (const { folder, before } of folders.splice(0)) {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  }
}
