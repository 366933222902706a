import { Operator } from './operator';
import { openPlaces, type Places } from './places';
import { Steps } from './steps';
import { install } from './install';
import { issue } from './issue';

/** The README's "For real" without Docker, as it is written, up to a signed certificate that other programs hold to be right. */
async function walk(places: Places, steps: Steps): Promise<void> {
  const operator = new Operator(places.settingsFile);
  try {
    await install(places, operator, steps);
    await issue(places, steps);
  } finally {
    await operator.stop();
  }
}

async function main(): Promise<number> {
  const {
    DATABASE_SUPERUSER_URL: superuserUrl,
    REDIS_URL: redisUrl,
    CHROMIUM: browser,
  } = process.env;
  if (superuserUrl === undefined || redisUrl === undefined)
    throw new Error(
      'Give the address of a PostgreSQL by its superuser as DATABASE_SUPERUSER_URL, and REDIS_URL.',
    );
  if (browser === undefined) throw new Error('Install a Chromium, or name one with CHROMIUM.');
  const places = await openPlaces({ superuserUrl, redisUrl, browser });
  const steps = new Steps();
  try {
    await walk(places, steps);
  } finally {
    await places.close();
  }
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
