import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bringBuild, keepBuild } from './kept-builds.mjs';
import { root } from './run.mjs';

const notCompiled = /\.(spec|harness\.spec)\.ts$|\/README\.md$/;

/** Remembers from which sources the folders of a build were made, by their content. */
export class BuildStamp {
  constructor(name, sources, folders) {
    this.name = name;
    this.file = join(root, 'dist', '.stamps', name);
    this.sources = sources;
    this.folders = folders;
  }

  /**
   * Has the folders made from nothing where they are not those of the sources, so that no file of a deleted source stays behind; takes
   * them from another clone of this machine that has built the same, and gives whether it did.
   */
  async freshen(build) {
    if (await this.isFresh()) return false;
    const hash = await this.hash();
    await rm(this.file, { force: true });
    for (const folder of this.folders)
      await rm(join(root, folder), { recursive: true, force: true });
    const brought = await bringBuild(this.name, hash, this.folders);
    if (!brought) {
      await build();
      // what was changed meanwhile belongs to no other clone
      if ((await this.hash()) === hash) await keepBuild(this.name, hash, this.folders);
    }
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(this.file, hash);
    return brought;
  }

  async isFresh() {
    const [before, now] = await Promise.all([
      readFile(this.file, 'utf8').catch(() => ''),
      this.hash(),
    ]);
    return before === now;
  }

  async hash() {
    const files = (
      await Promise.all(this.sources.map((source) => filesOf(join(root, source))))
    ).flat();
    const contents = await Promise.all(files.map((file) => readFile(file)));
    const hash = createHash('sha256');
    for (const [index, file] of files.entries())
      hash.update(`\0${file.slice(root.length)}\0`).update(contents[index]);
    return hash.digest('hex');
  }
}

async function filesOf(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !notCompiled.test(file))
    .sort();
}
