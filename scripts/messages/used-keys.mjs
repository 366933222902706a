import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';

const places = ['apps/frontend/src', 'libs/ui/src'];
const routes = join(root, 'apps/frontend/src/core/routes');

/** A key in quotes, in which variables may stand, and what follows it after a variable: `'list.' + kind + '.lead'`. */
const quoted =
  /((?<=\s[\w-]+=)"|['`])([a-z][\w-]*\.(?:[\w.-]|\$\{[^}]*\})*)\1(?:\s*\+[^'`{}]*\+\s*'((?:\.[\w-]+)+)')?/gi;
const variable = /\$\{[^}]*\}/;

/** Keys as sources name them, each with its file. A name that ends in a dot goes on with a variable; that of a part is no key. */
async function findNames(areas) {
  const keys = new Set(areas.map(({ key }) => key));
  const parts = new Set(areas.map(({ name }) => name));
  const files = (await Promise.all(places.map(sourcesOf))).flat();
  const named = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
  return named.flatMap(({ file, text }) =>
    [...text.matchAll(quoted)]
      .map(([, , start, end]) => ({ file: file.slice(root.length + 1), start, end }))
      .filter(({ start }) => keys.has(start.split('.')[0]) && !parts.has(start)),
  );
}

/** What is wrong between keys and sources, a line each: a name without a key, and a key that nothing names. */
export async function compareWithSources(keys, areas) {
  const routeFiles = await Promise.all(
    (await readdir(routes)).map((file) => readFile(join(routes, file), 'utf8')),
  );
  const routeNames = new Set(
    [...routeFiles.join('').matchAll(/^  '([\w.-]+)'/gm)].map(([, name]) => name),
  );
  const names = (await findNames(areas))
    .filter(({ start }) => !routeNames.has(start))
    .map((name) => ({ ...name, pattern: patternOf(name, keys) }));
  const unknown = names.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
  const unused = keys.filter((key) => !names.some(({ pattern }) => pattern.test(key)));
  return [
    ...unknown.map(({ file, start }) => `${file}: no message ${start}`),
    ...unused.map((key) => `${key}: nothing uses this message`),
  ];
}

/** The keys that a name may stand for. One that is no key itself is the beginning of several. */
function patternOf({ start, end }, keys) {
  const parts = start.split(variable).map((part) => part.replaceAll('.', '\\.'));
  const whole =
    end !== undefined
      ? `.+${end.replaceAll('.', '\\.')}`
      : start.endsWith('.')
        ? '.+'
        : keys.includes(start)
          ? ''
          : '(?:\\..+)?';
  return new RegExp(`^${parts.join('.+')}${whole}$`);
}

async function sourcesOf(place) {
  const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(ts|html)$/.test(entry.name) &&
        !/\.(spec|generated)\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'));
}
