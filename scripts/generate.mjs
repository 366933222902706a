// Writes what is derived: of the contracts the routes of the browser and the OpenAPI document, of the folder of migrations their
// list, of the starter courses what of them has yet to be read, of the migrated database its schema and what it says of the statements
// of the server. With --check it writes nothing and fails when a file is out of date.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { loadModule } from './generate/load-module.mjs';
import { migrationsModule } from './generate/migrations-module.mjs';
import { followNode, root } from './run.mjs';

const check = process.argv.includes('--check');

/** The routes of features that there are no more. */
function leftOver(derived) {
  const folder = 'apps/frontend/src/core/routes';
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !(path in derived));
}

const variables = { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') };

/** What a script in TypeScript prints that loads more than can be bundled. */
function printedBy(script) {
  const options = {
    cwd: root,
    env: variables,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  };
  return execFileSync(process.execPath, ['-r', '@swc-node/register', script], options);
}

const { deriveFiles } = loadModule('scripts/generate/derive.ts');
const derived = {
  ...deriveFiles(root),
  'apps/backend/src/generated/migrations.ts': migrationsModule(root),
  'docs/open-readings.md': printedBy('scripts/generate/print-open-readings.ts'),
};
const stale = [];
for (const path of leftOver(derived)) {
  if (check) stale.push(path);
  else rmSync(join(root, path));
}
for (const [path, text] of Object.entries(derived)) {
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) continue;
  if (check) stale.push(path);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
if (stale.length > 0) {
  process.stderr.write(
    `Out of date: ${stale.join(', ')}. Run npm run generate and review the difference.\n`,
  );
  process.exit(1);
}

process.exitCode = await followNode(
  '-r',
  ['@swc-node/register', 'scripts/statements/describe-all.ts', ...(check ? ['--check'] : [])],
  { variables },
);
