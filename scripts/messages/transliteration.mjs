import { join } from 'node:path';
import { root } from '../run.mjs';

/** The rule of libs/domain by which Serbian Cyrillic becomes Latin. */
export async function loadTransliteration() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'libs/domain/src/language/cyrillic-to-latin.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { cyrillicToLatin } = await import(`data:text/javascript;base64,${source}`);
  return cyrillicToLatin;
}
