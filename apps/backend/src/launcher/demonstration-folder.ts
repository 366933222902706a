import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readErrorCode, StartRefused } from '../platform/processes/start-refused';
import { prepareDataFolder } from './data-folder';
import { DataFolderLock } from './data-folder-lock';

const [making, made] = ['making', 'made'];

/** The data folder of a demonstration. A file in it says that it is one, so that no other is ever dropped. */
export class DemonstrationFolder {
  private readonly mark: string;

  constructor(private readonly folder: string) {
    this.mark = join(folder, 'demonstration.txt');
  }

  /** Whether the demonstration is there. If not, its place is taken; what was interrupted while it was made goes first. */
  async claim(): Promise<boolean> {
    const state = await this.state();
    if (state === made) return true;
    if (state === making) await this.drop();
    else if ((await this.names()).length > 0) throw this.refusal();
    await prepareDataFolder(this.folder);
    await writeFile(this.mark, making);
    return false;
  }

  async noteMade(): Promise<void> {
    await writeFile(this.mark, made);
  }

  /** Takes away database, files, mails and keys. Refuses a folder that is no demonstration, and one that is in use. */
  async drop(): Promise<void> {
    if ((await this.state()) === undefined) throw this.refusal();
    await DataFolderLock.take(this.folder);
    await rm(this.folder, { recursive: true });
  }

  private refusal(): StartRefused {
    return new StartRefused(
      `The folder ${this.folder} holds no demonstration, so it is left as it is.`,
    );
  }

  private names(): Promise<string[]> {
    return readdir(this.folder).catch((error: unknown) => {
      if (readErrorCode(error) === 'ENOENT') return [];
      throw error;
    });
  }

  private state(): Promise<string | undefined> {
    return readFile(this.mark, 'utf8').catch(() => undefined);
  }
}
