import { existsSync } from 'node:fs';
import { redisProgram, RedisServer } from '../support/redis-server';
import { fillEligible } from './batch-fill';
import { issueAll } from './issue-all';
import { runMeasured } from './measured-process';
import type { Bench } from './parts';
import { report } from './rounds';
import { withInstallation } from './separate-installation';

const sizes = [300, 600, 2_000] as const;
/** How much more a certificate of the largest batch may take of a core than one of the smallest, and how many scripts of Redis each. */
const [growth, mostScripts] = [1.25, 12];

/** Batches of several sizes through Redis and a worker as installations run it: what a certificate takes must not grow with the batch. */
export async function measureCarried(bench: Bench): Promise<boolean[]> {
  if (!existsSync(redisProgram)) {
    report('Batches through Redis: left out, because Redis is not installed here.');
    return [];
  }
  const taken: { milliseconds: number; scripts: number }[] = [];
  for (const size of sizes) taken.push(await measureBatch(bench, size));
  const [least = 0, most = 0] = [taken[0]?.milliseconds, taken.at(-1)?.milliseconds];
  const passed = most <= least * growth && taken.every(({ scripts }) => scripts <= mostScripts);
  const each = taken.map(
    ({ milliseconds, scripts }, place) =>
      `${sizes[place]}: ${milliseconds.toFixed(0)} CPU ms and ${scripts.toFixed(1)} scripts each`,
  );
  report(
    `Batches through Redis: ${each.join('; ')}; at most ${growth} of the smallest and ${mostScripts} scripts: ${passed ? 'reached' : 'MISSED'}`,
  );
  return [passed];
}

function measureBatch(
  bench: Bench,
  people: number,
): Promise<{ milliseconds: number; scripts: number }> {
  return withInstallation(bench, `carried_${people}`, async (installation) => {
    await fillEligible(installation.client, people);
    await issueAll(installation, people);
    const redis = await RedisServer.start();
    try {
      const variables = { ...installation.variables, REDIS_URL: redis.url };
      const { cpuSeconds } = await runMeasured(
        'worker-process.ts',
        [String(people), installation.ownerUrl],
        variables,
      );
      const scripts = (await redis.scripts()) / people;
      return { milliseconds: (cpuSeconds * 1000) / people, scripts };
    } finally {
      await redis.stop();
    }
  });
}
