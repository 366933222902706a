import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { explainError, StartRefused } from '../platform/processes/start-refused';

/** Makes the data folder, and refuses one that cannot be written. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    if (!(await isFolder(folder))) await makeFolder(folder);
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} cannot be written (${explainError(error)}): correct that, or set DATA_FOLDER to another folder.`,
    );
  }
}

/** Step by step, because the recursive form of `mkdir` hides what is wrong with a place, or never returns. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  if (!(await isFolder(parent))) await makeFolder(parent);
  await mkdir(folder);
  // the user that the database runs as passes through, and sees nothing
  await chmod(folder, 0o711);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
