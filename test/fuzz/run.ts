import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import globalSetup from '../support/global-setup';
import globalTeardown from '../support/global-teardown';
import { fuzz, type Outcome } from './fuzz';
import { targets } from './targets';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: randomBytes(4).toString('hex') },
    seconds: { type: 'string', default: '3600' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const plan = {
  seed: values.seed,
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  only: values.only,
};

/** One line a finding, and one that sums up what was asked. */
function report({ requests, asked, findings }: Outcome): number {
  const failed = new Set(findings.map(({ target }) => target));
  const all = plan.only.length === 0 ? targets.length : plan.only.length;
  process.stdout.write(
    `${requests} requests; the same again: npm run fuzz -- --seed ${plan.seed} --rounds ${plan.rounds}\n`,
  );
  if (findings.length > 0) process.stdout.write('What did not hold:\n');
  for (const { target, what, request } of findings)
    process.stdout.write(`${target}: ${what}\n  ${request}\n`);
  process.stdout.write(
    `${asked.size - failed.size} passed, ${failed.size} failed, ${all - asked.size} skipped\n`,
  );
  return failed.size > 0 || asked.size === 0 ? 1 : 0;
}

async function run(): Promise<number> {
  process.stdout.write(`Seed ${plan.seed}\n`);
  try {
    await globalSetup();
    return report(await fuzz(plan));
  } finally {
    await globalTeardown();
  }
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.stdout.write('0 passed, 1 failed, 0 skipped\n');
    process.exit(1);
  },
);
