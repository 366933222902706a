import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root, runScriptWhenCalled } from './run.mjs';

const limit = 130_000;

/** The compressed bytes of the scripts of the first page: those in it, the app's, and the messages of the language that has most. */
async function firstPageBytes(folder) {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const scripts = new Set(
    [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path),
  );
  const languages = [...page.matchAll(/:"(initial\.[^"]+\.js)"/g)].map(([, path]) => path);
  const within = [...page.matchAll(/<script nonce="[^"]+">([^]*?)<\/script>/g)]
    .map(([, script]) => script)
    .join('');
  const sizesOf = (paths) => Promise.all(paths.map((path) => compressedSize(join(folder, path))));
  return (
    brotliCompressSync(within).length +
    sum(await sizesOf([...scripts])) +
    Math.max(0, ...(await sizesOf(languages)))
  );
}

export async function describeWeight(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const scripts = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
  const all = sum(await Promise.all(scripts.map(compressedSize)));
  return `JavaScript, compressed: first page ${kilobytes(await firstPageBytes(folder))} of ${kilobytes(limit)} allowed, all screens ${kilobytes(all)}.`;
}

async function compressedSize(file) {
  const found = (await stat(`${file}.br`).catch(() => undefined)) ?? (await stat(file));
  return found.size;
}

function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

await runScriptWhenCalled(import.meta.url, async () => {
  const folder = join(root, 'dist/frontend/browser');
  process.stdout.write(`${await describeWeight(folder)}\n`);
  return (await firstPageBytes(folder)) > limit ? 1 : 0;
});
