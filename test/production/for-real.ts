import { resolve } from 'node:path';
import { openDockerHost } from './docker/docker-host';
import { installDocker } from './docker/install-docker';
import { restoreDocker } from './docker/restore-docker';
import { Operator } from './operator';
import { openPlaces } from './places';
import { Steps } from './steps';
import { install } from './install';
import { issue } from './issue';

const root = resolve(__dirname, '../..');

/** The README's "For real" without Docker, as it is written, up to a signed certificate that other programs hold to be right. */
async function walkWithoutDocker(browser: string, steps: Steps): Promise<void> {
  const { DATABASE_SUPERUSER_URL: superuserUrl, REDIS_URL: redisUrl } = process.env;
  if (superuserUrl === undefined || redisUrl === undefined)
    throw new Error(
      'Give the address of a PostgreSQL by its superuser as DATABASE_SUPERUSER_URL, and REDIS_URL.',
    );
  const places = await openPlaces({ superuserUrl, redisUrl, browser });
  const operator = new Operator(root);
  try {
    await install(places, operator, steps);
    await issue(places, steps);
  } finally {
    await operator.stop();
    await places.close();
  }
}

/** The same with Docker, what is committed in a clone of its own, up to the certificate in an installation that was restored. */
async function walkWithDocker(browser: string, steps: Steps): Promise<void> {
  const host = await openDockerHost(browser);
  try {
    await installDocker(host, steps);
    const document = await issue(host, steps);
    await restoreDocker(host, document, steps);
  } finally {
    await host.close();
  }
}

async function main(): Promise<number> {
  const browser = process.env['CHROMIUM'];
  if (browser === undefined) throw new Error('Install a Chromium, or name one with CHROMIUM.');
  const steps = new Steps();
  const walk = process.argv.includes('--docker') ? walkWithDocker : walkWithoutDocker;
  await walk(browser, steps);
  return steps.end();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${said}\n0 passed, 1 failed, 0 skipped\n`);
    process.exit(1);
  },
);
