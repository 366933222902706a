import type { Settings } from '../config/env';

/** Beside its pool each process listens by one. */
const besidePool = 1;

/** For commands, backups and whoever looks. */
const others = 10;

/** How many connections the processes of an installation may come to hold at once: web processes and one worker. */
export function neededConnections({
  webProcesses,
  databasePool,
}: Pick<Settings, 'webProcesses' | 'databasePool'>): number {
  return (webProcesses + 1) * (databasePool + besidePool) + others;
}
