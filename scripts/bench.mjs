// Floor and subject alternate over a large installation of its own, and a browser opens the built app; see test/bench.
// `npm run bench -- lighthouse isolation:members` runs those parts alone, of the second one piece.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';

const root = join(import.meta.dirname, '..');
const variables = {
  ...process.env,
  SWC_NODE_PROJECT: join(root, 'tsconfig.json'),
  CHROMIUM: findChromium(),
};

function run(program, ...given) {
  const { status } = spawnSync(process.execPath, [...program, ...given], {
    cwd: root,
    env: variables,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

run(['scripts/build-web.mjs']);
run(['-r', '@swc-node/register', 'test/bench/run.ts'], ...process.argv.slice(2));
