import { join } from 'node:path';
import process from 'node:process';
import { BuildStamp } from './build-stamp.mjs';
import { buildVerifier } from './build-verifier.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { tellOfKept } from './kept-builds.mjs';
import { precompress } from './precompress.mjs';
import { preloadFirstPage } from './preload-first-page.mjs';
import { root, runNode, runScriptWhenCalled } from './run.mjs';
import { describeWeight } from './weigh-web.mjs';

const sources = [
  'apps/frontend',
  'libs/client',
  'libs/domain',
  'libs/contracts',
  'libs/proofs',
  'libs/ui',
  'angular.json',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build-web.mjs',
  'scripts/build-verifier.mjs',
  'scripts/precompress.mjs',
  'scripts/preload-first-page.mjs',
  'scripts/first-page',
];
const stamp = new BuildStamp('web', sources, ['dist/frontend']);

/** Where the built web app lies. */
export const webFolder = join(root, 'dist/frontend/browser');

/** The stand-alone verifier, beside the app: the server puts the keys into it. */
const verifier = join(root, 'dist/frontend/verifier.html');

export function webIsBuilt() {
  return stamp.isFresh();
}

async function buildWeb() {
  await generateForWeb();
  return stamp.freshen(build);
}

async function build() {
  // Few larger files instead of many small ones: each costs a slow line a round trip.
  const variables = { ...process.env, NG_CLI_ANALYTICS: 'false', NG_BUILD_OPTIMIZE_CHUNKS: 'true' };
  await runNode('node_modules/@angular/cli/bin/ng.js', ['build', 'frontend'], { variables });
  await buildVerifier(verifier);
  await preloadFirstPage(webFolder);
  await precompress(webFolder);
  process.stdout.write(`${await describeWeight(webFolder)}\n`);
}

await runScriptWhenCalled(import.meta.url, () => tellOfKept(buildWeb));
