import { join } from 'node:path';
import process from 'node:process';
import { BuildStamp } from './build-stamp.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { tellOfKept } from './kept-builds.mjs';
import { root, runNode, runScriptWhenCalled } from './run.mjs';

const stamp = new BuildStamp(
  'gallery',
  [
    'apps/gallery',
    'apps/frontend/src/messages/ui.sr-Cyrl.json',
    'apps/frontend/src/messages/ui.en.json',
    'apps/frontend/tsconfig.app.json',
    'libs/domain',
    'libs/ui',
    'angular.json',
    'tsconfig.json',
    'package-lock.json',
    'scripts/build-gallery.mjs',
    'scripts/build-fonts.mjs',
  ],
  ['dist/gallery'],
);

/** Where the built gallery lies. */
export const galleryFolder = join(root, 'dist/gallery/browser');

/** Builds the gallery of libs/ui, where it changed. */
export async function buildGallery() {
  await generateForWeb();
  return stamp.freshen(build);
}

function build() {
  const variables = { ...process.env, NG_CLI_ANALYTICS: 'false' };
  return runNode('node_modules/@angular/cli/bin/ng.js', ['build', 'gallery'], { variables });
}

await runScriptWhenCalled(import.meta.url, () => tellOfKept(buildGallery));
