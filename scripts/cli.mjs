// Runs one command of the built program: npm run cli -- create-admin name@example.org
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { followNode, root, runScript } from './run.mjs';

const programs = join(root, 'dist/backend/apps/backend/src');
const build = join(root, 'scripts/build-server.mjs');

await runScript(async () => {
  // an image holds the built program only
  if (existsSync(build)) await buildWhereItChanged();
  const { commandEnvironment } = createRequire(import.meta.url)(
    join(programs, 'launcher/command-environment.js'),
  );
  const words = process.argv.slice(2);
  const { variables, stop } = await commandEnvironment(words[0]);
  // Ctrl-C reaches the command too, which ends first
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  try {
    return await followNode(join(programs, 'cli.js'), words, { variables, input: 'inherit' });
  } finally {
    await stop();
  }
});

async function buildWhereItChanged() {
  const { buildServer, serverIsBuilt } = await import('./build-server.mjs');
  if (!(await serverIsBuilt())) await buildServer();
}
