import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { root } from '../run.mjs';

/** Milliseconds within which a first start has to answer on a machine that does much else. */
const longest = 240_000;

/**
 * Starts an installation by the given Node in the folder until it answers, and stops it: later starts find the database made and
 * the courses loaded.
 */
export async function prepareInstallation(folder, node) {
  const port = await freePort();
  const variables = { ...process.env, PORT: String(port), DATA_FOLDER: folder };
  const installation = spawn(node, ['scripts/start.mjs'], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(installation, 'exit');
  try {
    await answered(`http://localhost:${port}/`, installation);
  } finally {
    installation.kill('SIGTERM');
    await ended;
  }
}

async function answered(address, installation) {
  const until = performance.now() + longest;
  while (performance.now() < until) {
    if (installation.exitCode !== null)
      throw new Error('The installation for the browser tests has ended before it answered.');
    const reply = await fetch(address).catch(() => undefined);
    if (reply?.ok) return;
    await setTimeout(200);
  }
  throw new Error('The installation for the browser tests did not answer.');
}
