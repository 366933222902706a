// Asks ESLint for what oxlint does not know, of the files that were not found in order before: `npm run lint`. Its rules read
// one file at a time, so that what they find depends on nothing else.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import process from 'node:process';
import { hashParts, KnownGood } from './checked/known-good.mjs';
import { read, sourceFiles } from './checked/source-files.mjs';
import { root, runScript } from './run.mjs';

const linted = /^(apps|libs|test\/bench)\//u;

await runScript(async () => {
  const eslint = new ESLint({ cwd: root });
  const known = new KnownGood('lint');
  const good = await known.read();
  const base = hashParts(process.version, read('package-lock.json'), read('eslint.config.mjs'));
  const unknown = new Map();
  for (const path of await sourceFiles('ts', 'html', 'mjs', 'cjs', 'js')) {
    if (!linted.test(path)) continue;
    const hash = hashParts(base, path, read(path));
    if (!good.has(hash)) unknown.set(join(root, path), hash);
  }
  const files = await thoseWithRules(eslint, [...unknown.keys()]);
  // given none, it would take all there are
  if (files.length === 0) return 0;
  const results = await eslint.lintFiles(files);
  const formatter = await eslint.loadFormatter('stylish');
  process.stdout.write(await formatter.format(results));
  const inOrder = results.filter(({ messages }) => messages.length === 0);
  await known.add(inOrder.map(({ filePath }) => unknown.get(filePath)));
  return inOrder.length < results.length ? 1 : 0;
});

async function thoseWithRules(eslint, files) {
  const kept = [];
  for (const file of files) {
    if (await eslint.isPathIgnored(file)) continue;
    if ((await eslint.calculateConfigForFile(file)) !== undefined) kept.push(file);
  }
  return kept;
}
