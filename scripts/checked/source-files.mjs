import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from '../run.mjs';

/** The files of the repository with these endings, the new ones too, as paths from its root. Without endings, all of them. */
export async function sourceFiles(...endings) {
  const patterns = endings.map((ending) => `*.${ending}`);
  const listed = await runProgram('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--',
    ...patterns,
  ]);
  const files = [...new Set(listed.split('\0'))].filter((path) => path !== '');
  return files.filter((path) => existsSync(join(root, path))).sort();
}

export function read(path) {
  return readFileSync(join(root, path));
}
