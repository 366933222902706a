import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, StartRefused } from '../platform/processes/start-refused';

/** Makes the data folder, and refuses one that cannot be written. */
export async function prepareDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    const created = await mkdir(folder, { recursive: true });
    // the user that the database runs as passes through, and sees nothing
    if (created !== undefined) await chmod(folder, 0o711);
    await writeFile(probe, 'x');
    await rm(probe);
  } catch (error) {
    throw new StartRefused(`The data folder ${folder} cannot be written (${reasonOf(error)}): mend that, or set DATA_FOLDER to another folder.`);
  }
}
