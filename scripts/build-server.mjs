import { join } from 'node:path';
import { BuildStamp } from './build-stamp.mjs';
import { buildDocumentation } from './build-documentation.mjs';
import { bundleServer } from './bundle-server.mjs';
import { tellOfKept } from './kept-builds.mjs';
import { root, runNode, runScriptWhenCalled } from './run.mjs';

const sources = [
  'apps/backend',
  'libs/domain',
  'libs/contracts',
  'libs/formats',
  'libs/proofs',
  'nest-cli.json',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build-server.mjs',
  'scripts/bundle-server.mjs',
  'scripts/build-documentation.mjs',
  'scripts/documentation',
  'scripts/generate',
  'scripts/precompress.mjs',
];
const stamp = new BuildStamp('server', sources, [
  'dist/backend',
  'dist/.cache/backend.tsbuildinfo',
  'dist/documentation',
]);

/** The folder of the compiled `main.js`, `web.js`, `worker.js`, `cli.js` and `start.js`. */
export const programs = join(root, 'dist/backend/apps/backend/src');

/** What callers of the API read. */
const documentation = join(root, 'dist/documentation');

export function serverIsBuilt() {
  return stamp.isFresh();
}

export function buildServer() {
  return stamp.freshen(build);
}

async function build() {
  await Promise.all([
    runNode('node_modules/@nestjs/cli/bin/nest.js', ['build', 'backend']).then(() =>
      bundleServer(programs),
    ),
    buildDocumentation(documentation),
  ]);
}

await runScriptWhenCalled(import.meta.url, () => tellOfKept(buildServer));
