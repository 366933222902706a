import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

const source = join(root, 'apps/frontend/src/verify/alone');
const browsers = ['chrome100', 'firefox113', 'safari16.4'];

/** Makes the stand-alone verifier: one file of HTML that allows itself its own script and style and no network at all. */
export async function buildVerifier(file) {
  const [page, script, style] = await Promise.all([
    readFile(join(source, 'page.html'), 'utf8'),
    bundle('main.ts'),
    bundle('page.css'),
  ]);
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src blob: data:; form-action 'none'; base-uri 'none'`;
  const parts = { POLICY: policy, STYLE: style, SCRIPT: script };
  const made = page.replace(/\b(POLICY|STYLE|SCRIPT)_PLACEHOLDER\b/g, (_, name) => parts[name]);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, made);
}

async function bundle(entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: browsers,
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
    write: false,
    logLevel: 'error',
  });
  // what would end the element before its time
  return outputFiles[0].text
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('</style', '<\\/style');
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
