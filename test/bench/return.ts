import type { SupervisedProcess } from '../../apps/backend/src/launcher/supervised-process';
import type { Bench } from './parts';
import { ascending, median, report, rounds } from './rounds';
import { servePrograms } from './served-programs';

const allowedMilliseconds = 3_000;

/** Kills the web process under its launcher, and measures until it answers again. */
export async function reportReturn(bench: Bench): Promise<boolean> {
  const { web, port, stop } = await servePrograms(bench, { worker: false });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await killAndWait(web, port));
    return judge(times.sort(ascending));
  } finally {
    await stop();
  }
}

async function killAndWait(server: SupervisedProcess, port: number): Promise<number> {
  const [began, killed] = [performance.now(), server.pid ?? 0];
  process.kill(killed, 'SIGKILL');
  while (server.pid === killed || !(await answers(port)))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const milliseconds = performance.now() - began;
  // one that ended soon after its start is started again later and later
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  return milliseconds;
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    async (reply) => {
      await reply.arrayBuffer();
      return reply.ok;
    },
    () => false,
  );
}

function judge(times: readonly number[]): boolean {
  const passed = median(times) <= allowedMilliseconds;
  const shown = (milliseconds = 0): string => `${(milliseconds / 1000).toFixed(1)} s`;
  report(
    `Web process back after a kill: ${shown(median(times))} (${shown(times[0])} to ${shown(times.at(-1))}), at most ${shown(allowedMilliseconds)}: ${passed ? 'reached' : 'MISSED'}`,
  );
  return passed;
}
