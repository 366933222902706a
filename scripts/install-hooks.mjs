import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { followNode, root, runScript } from './run.mjs';

const lefthook = 'node_modules/lefthook/bin/index.js';
const git = join(root, '.git');

/** Hooks belong to all working trees of a clone together, so that only a clone with one gets them unasked. */
await runScript(async () => {
  const unwanted = process.env.CI || process.env.LEFTHOOK === '0';
  if (unwanted || !existsSync(join(root, lefthook)) || !isLoneClone()) return 0;
  return followNode(lefthook, ['install']);
});

function isLoneClone() {
  if (!statSync(git, { throwIfNoEntry: false })?.isDirectory()) return false;
  const others = join(git, 'worktrees');
  return !existsSync(others) || readdirSync(others).length === 0;
}
