import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine, endProcess } from '../../processes/process-identity';
import { StartRefused } from '../../processes/start-refused';
import type { ClusterHome } from './cluster';

const patience = 20_000;

/**
 * A launcher that was killed leaves its server running. It is stopped, not reused, so that the new
 * launcher owns its child again; the caller holds the lock of the data folder, so nobody else uses it.
 */
export async function stopLeftoverServer(home: ClusterHome): Promise<void> {
  const pidFile = join(home.cluster, 'postmaster.pid');
  const [line] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(line);
  if (!Number.isInteger(pid) || pid <= 1) return;
  const command = commandLine(pid);
  if (command.includes(home.cluster)) {
    const stopped =
      (await endProcess(pid, 'SIGINT', patience)) || (await endProcess(pid, 'SIGQUIT', patience));
    if (!stopped)
      throw new StartRefused(
        `A database server left over from an earlier start does not stop: end process ${pid} by hand.`,
      );
  } else if (command !== '') {
    // a number taken over by another program would make PostgreSQL believe that its server still runs
    await rm(pidFile, { force: true });
  }
}
