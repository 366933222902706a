import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { programRoot } from '../program-folders';

/** What makes documents of content files. */
interface Renderer {
  readonly folders: readonly string[];
  /** Which packages are installed. */
  readonly packages: () => Promise<string>;
}

const thisProgram: Renderer = {
  folders: ['apps/backend/src', 'libs'].map((part) => join(programRoot, part)),
  packages: async () => {
    const folder = dirname(dirname(require.resolve('yaml/package.json')));
    return readFile(join(folder, '.package-lock.json'), 'utf8').catch(() => '');
  },
};

/**
 * Changes with the name and the bytes of every file in a content folder, and with all that makes documents of them:
 * the program, its packages and the version of Node.
 */
export async function contentFingerprint(
  folder: string,
  renderer: Renderer = thisProgram,
): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const each of [folder, ...renderer.folders]) await addFiles(hash, each);
  return hash.update(await renderer.packages()).digest('hex');
}

async function addFiles(hash: Hash, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.sort().map((file) => readFile(file)));
  hash.update(`\0${files.length}`);
  for (const [index, content] of contents.entries()) {
    hash
      .update(`\0${relative(folder, files[index] ?? '').replaceAll(sep, '/')}\0${content.length}\0`)
      .update(content);
  }
}
