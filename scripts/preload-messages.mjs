import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const slot = 'const messages = {};';

/** Names in the page the first messages of each language, so that a browser asks for them together with the app. */
export async function preloadMessages(folder) {
  const index = join(folder, 'index.html');
  const page = await readFile(index, 'utf8');
  const files = (await readdir(folder)).flatMap((file) => {
    const [, language] = /^initial\.(sr-Latn|sr-Cyrl|en)-[A-Z0-9]+\.js$/.exec(file) ?? [];
    return language ? [[language, file]] : [];
  });
  if (files.length !== 3 || !page.includes(slot)) throw new Error('The page has no place for its messages, or they were not built.');
  await writeFile(index, page.replace(slot, `const messages = ${JSON.stringify(Object.fromEntries(files))};`));
}
