// Takes over what the golden tests of pages found to be different, after a person has looked at it: npm run accept-pages
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

const waiting = join(root, '.cache/golden-pages');
const changed = join(waiting, 'new');
const files = existsSync(changed)
  ? readdirSync(changed, { recursive: true }).filter((name) => /\.(png|txt)$/.test(name))
  : [];
for (const file of files) {
  cpSync(join(changed, file), join(root, 'test/golden', file));
  process.stdout.write(`test/golden/${file}\n`);
}
rmSync(waiting, { recursive: true, force: true });
if (files.length === 0)
  process.stdout.write('Nothing waits to be accepted: run the golden tests first.\n');
