import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { root } from '../run.mjs';
import { hashOf } from './known-good.mjs';
import { read } from './source-files.mjs';

const typescript = createRequire(import.meta.url)('typescript');

const ours = /^@svetionik\/([a-z]+)(?:\/(.*))?$/;
const ends = ['', '.ts', '/index.ts', '.mjs', '.json'];

/** A hash of each file with everything of ours that it imports, however far away: what the types in it depend on. */
export class ImportHashes {
  graph = new Map();

  /** A hash of the file and of all that it reaches. Files that import each other in a circle come to the same. */
  of(path) {
    const reached = new Set([path]);
    for (const each of reached)
      for (const imported of this.node(each).imports) reached.add(imported);
    return hashOf(...[...reached].sort().flatMap((each) => [each, this.node(each).hash]));
  }

  node(path) {
    const known = this.graph.get(path);
    if (known) return known;
    const content = read(path);
    const node = { hash: hashOf(content), imports: importsOf(path, content.toString()) };
    this.graph.set(path, node);
    return node;
  }
}

function importsOf(path, text) {
  if (!/\.[cm]?[jt]s$/.test(path)) return [];
  return typescript
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => resolve(path, fileName))
    .filter((found) => found !== undefined);
}

/** The file of ours that an import means; packages are held by the lock file. */
function resolve(from, name) {
  const [, library, rest = 'index'] = ours.exec(name) ?? [];
  const wanted = library
    ? join('libs', library, 'src', rest)
    : name.startsWith('.') && normalize(join(dirname(from), name));
  if (!wanted) return undefined;
  return [wanted.replace(/\.js$/, ''), wanted]
    .flatMap((path) => ends.map((end) => path + end))
    .find((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile());
}
