// Writes what is derived from the contracts: the routes of the browser and the OpenAPI document.
// With --check it writes nothing and fails when a file is out of date.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');

function loadContracts() {
  const { buildSync } = require('esbuild');
  const folder = mkdtempSync(join(root, 'node_modules/.contracts-'));
  try {
    const outfile = join(folder, 'contracts.cjs');
    buildSync({
      entryPoints: [join(root, 'scripts/generate/derive.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      tsconfig: join(root, 'tsconfig.json'),
      external: ['zod'],
      logLevel: 'error',
    });
    return require(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { deriveFiles } = loadContracts();
const stale = [];
for (const [path, text] of Object.entries(deriveFiles())) {
  const file = join(root, path);
  let current = '';
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    current = '';
  }
  if (current === text) continue;
  if (check) stale.push(path);
  else writeFileSync(file, text);
}
if (stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run npm run generate and review the difference.\n`);
  process.exit(1);
}
