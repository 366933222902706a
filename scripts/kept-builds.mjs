import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { memory } from './checked/known-good.mjs';
import { root } from './run.mjs';

/** Builds of a name that are kept: of what is worked on, and of what it was before. */
const most = 4;

const kept = join(memory, 'builds');
/** By its Node too: that it builds on each of them is shown by building. */
const placeOf = (name, hash) => join(kept, `${name}-${hash.slice(0, 16)}-${process.version}`);

/** Puts the folders of a build of the same sources into their places, and says whether there was one. */
export async function bringBuild(name, hash, folders) {
  const place = placeOf(name, hash);
  if (!existsSync(place)) return false;
  for (const folder of folders) await copy(join(place, folder), join(root, folder));
  return true;
}

/** Keeps the folders of a build for other clones of this machine, and those of the oldest no longer. */
export async function keepBuild(name, hash, folders) {
  const place = placeOf(name, hash);
  const unfinished = `${place}.${process.pid}`;
  for (const folder of folders) await copy(join(root, folder), join(unfinished, folder));
  // under its name only when it is whole; another clone may have been faster
  await rename(unfinished, place).catch(() => rm(unfinished, { recursive: true }));
  for (const old of await olderOf(name)) await rm(old, { recursive: true, force: true });
}

/** Does a build, and says so where there was nothing to do but to bring it. */
export async function tellOfKept(build) {
  if (await build()) process.stdout.write('Built of the same sources before, on this machine.\n');
}

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, preserveTimestamps: true });
}

async function olderOf(name) {
  const builds = (await readdir(kept))
    .filter((each) => each.startsWith(`${name}-`))
    .map((each) => join(kept, each));
  const dated = await Promise.all(
    builds.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })),
  );
  return dated
    .toSorted((one, other) => other.at - one.at)
    .slice(most)
    .map(({ path }) => path);
}
