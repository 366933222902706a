import { transformFile } from '@swc/core';
import { copyFile, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { root } from '../run.mjs';

const sources = [
  'apps/backend/src',
  'libs/domain/src',
  'libs/contracts/src',
  'libs/formats/src',
  'libs/proofs/src',
];
const output = join(root, 'dist/backend-dev');

/** Where `main.js`, `worker.js`, `cli.js` and `start.js` lie, as deep as the built ones. */
export const developed = join(output, 'apps/backend/src');

const { compilerOptions } = createRequire(import.meta.url)(join(root, 'tsconfig.json'));

/** File by file and without types, which the editor and `npm run check` look at. */
const options = {
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs', ignoreDynamic: true },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    baseUrl: root,
    paths: compilerOptions.paths,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

export function compileServer() {
  return compileFolders(sources, output);
}

/** Compiles what changed since it was compiled last, and removes what has no source any more; gives how many files that were. */
export async function compileFolders(folders, into) {
  const files = (await Promise.all(folders.map(filesOf))).flat();
  const compiledOf = (file) => join(into, relative(root, file)).replace(/\.ts$/, '.js');
  const changed = await Promise.all(files.map((file) => compileIfChanged(file, compiledOf(file))));
  const removed = await removeLeftovers(into, new Set(files.map(compiledOf)));
  return changed.filter(Boolean).length + removed;
}

async function filesOf(folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => /(?<!\.spec)\.ts$|\.json$/.test(name))
    .map((name) => join(root, folder, name));
}

/**
 * What is compiled bears the time of its source, so that also an older version that came back is seen: in whole milliseconds, since
 * what can be written of a time is less than what a disk keeps.
 */
async function compileIfChanged(file, compiled) {
  const [source, made] = await Promise.all([stat(file), stat(compiled).catch(() => undefined)]);
  if (made?.mtime.getTime() === source.mtime.getTime()) return false;
  await mkdir(dirname(compiled), { recursive: true });
  if (file.endsWith('.json')) await copyFile(file, compiled);
  else await compile(file, compiled);
  await utimes(compiled, source.mtime, source.mtime);
  return true;
}

async function compile(file, compiled) {
  const { code, map } = await transformFile(file, options);
  await writeFile(`${compiled}.map`, map);
  await writeFile(compiled, `${code}\n//# sourceMappingURL=${compiled}.map\n`);
}

async function removeLeftovers(folder, wanted) {
  const names = await readdir(folder, { recursive: true });
  const leftovers = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
    .filter((file) => !wanted.has(file));
  await Promise.all(leftovers.flatMap((file) => [rm(file), rm(`${file}.map`, { force: true })]));
  return leftovers.length;
}
