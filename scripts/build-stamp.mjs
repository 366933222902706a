import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const notCompiled = /\.(spec|harness\.spec)\.ts$|\/README\.md$/;

/** Remembers from which sources a build was made, by their content. */
export class BuildStamp {
  constructor(name, sources) {
    this.file = join(root, 'dist', '.stamps', name);
    this.sources = sources;
  }

  async isFresh() {
    const [before, now] = await Promise.all([
      readFile(this.file, 'utf8').catch(() => ''),
      this.hash(),
    ]);
    return before === now;
  }

  async forget() {
    await rm(this.file, { force: true });
  }

  async write(hash) {
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(this.file, hash);
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
