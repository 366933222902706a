import { renameSync, writeFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { endProcess, processIdentity } from '../platform/processes/process-identity';
import { readErrorCode, StartRefused } from '../platform/processes/start-refused';

const mark = z.object({ pid: z.number().int().positive(), identity: z.string() });
const note = z.object({ launcher: mark, children: z.array(mark) });
type Mark = z.infer<typeof mark>;
type Note = z.infer<typeof note>;

const patience = 10_000;

/** One launcher a data folder: a file that names it and its children, valid while that launcher lives. */
export class DataFolderLock {
  private readonly children: Mark[] = [];

  private constructor(private readonly file: string) {}

  /** Takes the lock, ending what a killed launcher left running; refuses while another one lives. */
  static async take(folder: string): Promise<DataFolderLock> {
    const lock = new DataFolderLock(join(folder, 'running.json'));
    while (!(await lock.create())) {
      const other = await readNote(lock.file);
      if (other && isAlive(other.launcher))
        throw new StartRefused(
          `Svetionik already runs on the data folder ${folder} (process ${other.launcher.pid}): stop it first, or set DATA_FOLDER to another folder.`,
        );
      await lock.clear(other);
    }
    return lock;
  }

  /** Remembers a child, so that the next start can end it if this launcher is killed. */
  noteChild(pid: number): void {
    this.children.push(markOf(pid));
    writeFileSync(`${this.file}.next`, this.content(), { mode: 0o600 });
    renameSync(`${this.file}.next`, this.file);
  }

  async release(): Promise<void> {
    await rm(this.file, { force: true });
  }

  private create(): Promise<boolean> {
    return writeFile(this.file, this.content(), { mode: 0o600, flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (readErrorCode(error) === 'EEXIST') return false;
        throw error;
      },
    );
  }

  /** Moved aside before it is removed, so that of two launchers only one removes the dead note. */
  private async clear(dead: Note | undefined): Promise<void> {
    const aside = `${this.file}.${process.pid}`;
    await rename(this.file, aside).catch(() => undefined);
    const moved = await readNote(aside);
    if (moved && isAlive(moved.launcher)) return rename(aside, this.file);
    await rm(aside, { force: true });
    await Promise.all((dead?.children ?? []).filter(isAlive).map(endLeftover));
  }

  private content(): string {
    return JSON.stringify({
      launcher: markOf(process.pid),
      children: this.children.filter(isAlive),
    } satisfies Note);
  }
}

/** Undefined when there is none or it was cut short; its writer gets a moment to finish. */
async function readNote(file: string): Promise<Note | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const parsed = note.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    await delay(50);
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function markOf(pid: number): Mark {
  return { pid, identity: processIdentity(pid) ?? '' };
}

function isAlive({ pid, identity }: Mark): boolean {
  return identity !== '' && processIdentity(pid) === identity;
}

async function endLeftover({ pid }: Mark): Promise<void> {
  if (!(await endProcess(pid, 'SIGTERM', patience))) await endProcess(pid, 'SIGKILL', patience);
}
