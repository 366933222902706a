import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { SupervisedProcess } from '../../apps/backend/src/launcher/supervised-process';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { programs } from '../support/server-process';
import type { Bench } from './parts';
import { ascending, median, report, rounds } from './rounds';

const allowedMilliseconds = 3_000;

/** Kills the web process under its launcher, and measures until it answers again. */
export async function reportReturn({ variables }: Bench): Promise<boolean> {
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, ['scripts/build-server.mjs'], { cwd: root, stdio: 'inherit' });
  const port = await freePort();
  const server = new SupervisedProcess({
    name: 'web server',
    script: join(programs, 'main.js'),
    variables: { ...variables, PORT: String(port), NODE_ENV: 'bench' },
    onSpawn: () => undefined,
    report: () => undefined,
  });
  await server.start();
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await killAndWait(server, port));
    return judge(times.sort(ascending));
  } finally {
    await server.stop();
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
