import { chmod, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const enough = 4 * 1024 ** 3;

/**
 * A folder for the database server of a run. It is in memory where there is room: a copy of the template is some
 * hundreds of files, which takes ten times as long on a disk.
 */
export async function makeDatabaseFolder(): Promise<string> {
  const folder = await mkdtemp(
    join((await hasRoom(memory)) ? memory : tmpdir(), 'svetionik-test-'),
  );
  await chmod(folder, 0o755);
  return folder;
}

async function hasRoom(folder: string): Promise<boolean> {
  const space = await statfs(folder).catch(() => undefined);
  return space !== undefined && space.bavail * space.bsize >= enough;
}
