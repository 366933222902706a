import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity } from '../platform/processes/process-identity';
import { DataFolderLock } from './data-folder-lock';

describe('DataFolderLock', () => {
  let folder: string;
  let file: string;
  let sleeper: ChildProcess;
  const deadLauncher = { pid: process.pid, identity: 'an earlier process with the same number' };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'svetionik-lock-'));
    file = join(folder, 'running.json');
    sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  });

  afterEach(() => {
    sleeper.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('is refused in one sentence while its launcher lives', async () => {
    await DataFolderLock.take(folder);
    const message = `Svetionik already runs on the data folder ${folder} (process ${process.pid}): stop it first, or set DATA_FOLDER to another folder.`;
    await expect(DataFolderLock.take(folder)).rejects.toThrow(message);
  });

  it('is readable by its owner only, and gone when released', async () => {
    const lock = await DataFolderLock.take(folder);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await lock.release();
    expect(existsSync(file)).toBe(false);
  });

  it('takes over from a dead launcher and ends its children, and no other process', async () => {
    const pid = sleeper.pid ?? 0;
    const bystander = { pid: process.pid, identity: 'an earlier child with the same number' };
    writeFileSync(
      file,
      JSON.stringify({
        launcher: deadLauncher,
        children: [{ pid, identity: processIdentity(pid) }, bystander],
      }),
    );
    await DataFolderLock.take(folder);
    expect(processIdentity(pid)).toBeUndefined();
  });

  it.each(['', '{"launcher":'])('takes over a note that was cut short: %p', async (text) => {
    writeFileSync(file, text);
    await expect(DataFolderLock.take(folder)).resolves.toBeInstanceOf(DataFolderLock);
  });

  it('goes to exactly one of several that try at once over a dead note', async () => {
    writeFileSync(file, JSON.stringify({ launcher: deadLauncher, children: [] }));
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => DataFolderLock.take(folder)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
