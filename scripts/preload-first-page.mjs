import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const slot = 'const messages = {};';
const staticImport = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
const preloadLink = /<link rel="modulepreload"[^>]*>/g;

/**
 * Names in the page all that the app imports before its first screen, and the first messages of each language, so
 * that a browser asks for everything at once. The builder itself names ten files at most.
 */
export async function preloadFirstPage(folder) {
  const index = join(folder, 'index.html');
  const page = await readFile(index, 'utf8');
  const [, main] = /<script src="(main-[^"]+\.js)"/.exec(page) ?? [];
  const messages = await firstMessages(folder);
  if (!main || !page.includes(slot) || messages.length !== 3) throw new Error('The page has no place for its messages, or they were not built.');
  const links = [...(await importsOf(folder, main))].map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const filled = page.replace(slot, `const messages = ${JSON.stringify(Object.fromEntries(messages))};`);
  await writeFile(index, filled.replaceAll(preloadLink, '').replace('<script src="main-', `${links}<script src="main-`));
}

async function firstMessages(folder) {
  return (await readdir(folder)).flatMap((file) => {
    const [, language] = /^initial\.(sr-Latn|sr-Cyrl|en)-[A-Z0-9]+\.js$/.exec(file) ?? [];
    return language ? [[language, file]] : [];
  });
}

/** The files that a file imports statically, and those that they import. */
async function importsOf(folder, file, found = new Set()) {
  const source = await readFile(join(folder, file), 'utf8');
  const imported = [...source.matchAll(staticImport)].map(([, name]) => name).filter((name) => !found.has(name));
  for (const name of imported) found.add(name);
  for (const name of imported) await importsOf(folder, name, found);
  return found;
}
