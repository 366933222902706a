import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadModule } from './generate/load-module.mjs';
import { precompress } from './precompress.mjs';
import { root } from './run.mjs';

/** Writes what callers of the API read: the document, and pages made of it. */
export async function buildDocumentation(folder) {
  const { documentationFiles } = loadModule('scripts/documentation/documentation-files.ts');
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(documentationFiles(root))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await precompress(folder);
}
