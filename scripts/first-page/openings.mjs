import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where people enter the site. What such an address needs beyond the first page, its parts and its messages, is asked for
 * while the app itself is still on its way; its data comes with the page. A part is loaded by the app or by a part before it.
 */
const openings = [
  { path: '^/tracks/\\w+$', parts: ['track-page'] },
  { path: '^/courses/[\\w-]+$', parts: ['course-page'] },
  { path: '^/account/sign-in$', parts: ['account.routes', 'sign-in'], area: 'account' },
  { path: '^/learn$', parts: ['learn.routes', 'my-courses'], area: 'learn' },
  {
    path: '^/learn/[0-9a-f-]{36}(?:/[\\w-]+/[\\w-]+)?$',
    parts: ['learn.routes', 'player', 'lesson'],
    area: 'learn',
  },
];

const staticImport = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
const dynamicImport = /import\(["'`]\.\/([^"'`]+\.js)["'`]\)/g;

/** The openings, each with the names of the built files. */
export async function findOpenings(folder, main) {
  const first = new Set([main, ...(await collectImports(folder, main))]);
  return Promise.all(
    openings.map(async ({ path, parts, area }) => {
      const files = new Set();
      for (const part of parts) await addPart(folder, part, [main, ...files], files);
      return {
        path,
        files: [...files].filter((file) => !first.has(file)),
        messages: area && (await findMessageFiles(folder, area)),
      };
    }),
  );
}

async function addPart(folder, part, loaders, files) {
  const offered = (
    await Promise.all(loaders.map((file) => namesIn(folder, file, dynamicImport)))
  ).flat();
  const file = offered.find((name) => name.startsWith(`${part}-`));
  if (!file)
    throw new Error(
      `Nothing loads ${part}; scripts/first-page/openings.mjs names a part that is gone.`,
    );
  for (const each of [file, ...(await collectImports(folder, file))]) files.add(each);
}

/** The file of an area's messages in each language. */
export async function findMessageFiles(folder, area) {
  const built = new RegExp(`^${area}\\.(sr-Latn|sr-Cyrl|en)-[\\w-]{8}\\.js$`);
  const found = (await readdir(folder)).flatMap((file) => {
    const [, language] = built.exec(file) ?? [];
    return language ? [[language, file]] : [];
  });
  if (found.length !== 3)
    throw new Error(`The messages of ${area} were not built in three languages.`);
  return Object.fromEntries(found);
}

/** The files that a file imports statically, and those that they import. */
export async function collectImports(folder, file, found = new Set()) {
  const imported = (await namesIn(folder, file, staticImport)).filter((name) => !found.has(name));
  for (const name of imported) found.add(name);
  for (const name of imported) await collectImports(folder, name, found);
  return found;
}

async function namesIn(folder, file, pattern) {
  const source = await readFile(join(folder, file), 'utf8');
  return [...source.matchAll(pattern)].map(([, name]) => name);
}
