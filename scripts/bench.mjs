// Floor and subject alternate over a large installation of its own; see test/bench.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const variables = { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') };
const { status } = spawnSync(process.execPath, ['-r', '@swc-node/register', 'test/bench/run.ts'], { cwd: root, env: variables, stdio: 'inherit' });
process.exit(status ?? 1);
