import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../run.mjs';

const require = createRequire(import.meta.url);

/** What a module in TypeScript exports, with the contracts that it is made from. */
export function loadModule(source) {
  const { buildSync } = require('esbuild');
  const folder = mkdtempSync(join(root, 'node_modules/.contracts-'));
  try {
    const outfile = join(folder, 'contracts.cjs');
    buildSync({
      entryPoints: [join(root, source)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      tsconfig: join(root, 'tsconfig.json'),
      external: ['typescript', 'zod'],
      logLevel: 'error',
    });
    return require(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
