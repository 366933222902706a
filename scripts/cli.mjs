// Runs one command of the built program: npm run cli -- create-admin name@example.org
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/backend/apps/backend/src/cli.js');
if (!existsSync(cli)) spawnSync('npx', ['nest', 'build', 'backend'], { cwd: root, stdio: 'inherit' });
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
