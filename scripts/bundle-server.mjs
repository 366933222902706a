import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The programs: of each start, opening two thousand files would be a third. */
const programs = ['main', 'web', 'worker', 'cli'];

/** Packages of many small files that are taken in; others stay where they are, since some look for files of theirs. */
const bundled = /^(?:@nestjs\/|(?:rxjs|iterare|uid|tslib|reflect-metadata)(?:\/|$))/;

/** What Nest looks for and does without. */
const optional =
  /^(?:@nestjs\/(?:microservices|websockets)|class-(?:transformer|validator))(?:\/|$)/;

/**
 * ES modules of packages ask for their address; where Node keeps what it compiled, the next start goes faster; and errors name the sources
 * of packages nowhere, whose maps would be a tenth of the memory of each process.
 */
const banner = [
  `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;`,
  `require('node:module').enableCompileCache?.(require('node:path').join(__dirname, 'compiled'));`,
  `require('node:module').setSourceMapsSupport?.(true, { nodeModules: false });`,
].join('\n');

/**
 * Puts each program that serves people into one file, in its place: opening two thousand files was a third of its start. Errors name
 * files and lines of the sources all the same.
 */
export async function bundleServer(folder) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: programs.map((name) => join(folder, `${name}.js`)),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    sourcemap: true,
    sourcesContent: false,
    plugins: [
      { name: 'packages', setup: leavePackages },
      { name: 'escapes', setup: escapeLetters },
    ],
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: banner },
    logLevel: 'error',
  });
}

function leavePackages(build) {
  // what begins web processes does not hold what they are
  build.onResolve({ filter: /^\.\/web\.js$/ }, ({ path }) => ({ path, external: true }));
  build.onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
    kind === 'entry-point' || (bundled.test(path) && !optional.test(path))
      ? undefined
      : { path, external: true },
  );
}

/**
 * A program of which one letter is beyond Latin 1 takes two bytes for each of its letters in memory. Regular expressions keep theirs when
 * strings are escaped.
 */
function escapeLetters(build) {
  build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const contents = text.replace(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return { contents, loader: 'js' };
  });
}
