import { readAccount } from '@svetionik/contracts/identity/account';
import { signOut } from '@svetionik/contracts/identity/session';
import { listChildren, connectToEach, type ProcessConnection } from '../faults/process-connection';
import type { Taker } from './attempt-takers';
import { ascending, report } from './rounds';
import type { ServedPrograms } from './served-programs';

const wantedMilliseconds = 100;

/** Signs everybody out by one process, where all keep their session, and asks each of the others until it refuses. */
export async function reportEndedSessions(
  { address, web }: ServedPrograms,
  takers: readonly Taker[],
): Promise<boolean> {
  const [first, ...others] = await connectToEach(address, listChildren(web.pid ?? 0));
  if (first === undefined) throw new Error('no process serves');
  const delays: number[] = [];
  for (const { cookie } of takers) {
    for (const connection of [first, ...others, first, ...others])
      await connection.ask(readAccount, {}, cookie);
    await first.ask(signOut, {}, cookie);
    const ended = performance.now();
    await Promise.all(others.map((other) => untilRefused(other, cookie)));
    delays.push(performance.now() - ended);
  }
  for (const connection of [first, ...others]) connection.close();
  delays.sort(ascending);
  const at = (share: number) => `${delays[Math.ceil(delays.length * share) - 1]?.toFixed(1)} ms`;
  const reached = (delays.at(-1) ?? 0) <= wantedMilliseconds;
  report(
    `An ended session is refused by the other processes, of ${delays.length}, after its end was answered: half after ${at(0.5)}, 99% after ${at(0.99)}, all after ${at(1)}, at most ${wantedMilliseconds} ms: ${reached ? 'reached' : 'MISSED'}`,
  );
  return reached;
}

async function untilRefused(connection: ProcessConnection, cookie: string): Promise<void> {
  while ((await connection.ask(readAccount, {}, cookie)).status !== 401);
}
