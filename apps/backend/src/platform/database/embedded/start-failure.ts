import { readFile } from 'node:fs/promises';
import { StartRefused } from '../../processes/start-refused';

/** Processes of a server that was killed still have the files open: they end by themselves, and then it starts. */
export class FilesInUse extends StartRefused {}

/** Why the server `pid` did not start, from its log, in which a server before it may still write. */
export async function startFailure(log: string, pid: number | undefined): Promise<StartRefused> {
  const lines = (await readFile(log, 'utf8').catch(() => ''))
    .split('\n')
    .filter((line) => !/\[\d+\]/.test(line) || line.includes(`[${pid}]`));
  const complaint = lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? 'it gave no reason';
  const reason = `The database did not start: ${complaint.replace(/^.*?(FATAL|PANIC): +/, '')} (${log}).`;
  return complaint.includes('pre-existing shared memory block')
    ? new FilesInUse(reason)
    : new StartRefused(reason);
}
