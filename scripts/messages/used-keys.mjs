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
  const names = (await findNames(areas)).filter(({ start }) => !routeNames.has(start));
  const known = new Set(keys);
  const isKey = ({ start, end }) => end === undefined && known.has(start);
  const used = new Set(names.filter(isKey).map(({ start }) => start));
  // most names are a key, and many of the others stand in several files
  const meant = new Map();
  const unknown = names.filter((name) => {
    if (isKey(name)) return false;
    const pattern = patternOf(name);
    const found = meant.get(pattern) ?? findKeys(keys, pattern);
    meant.set(pattern, found);
    for (const key of found) used.add(key);
    return found.length === 0;
  });
  return [
    ...unknown.map(({ file, start }) => `${file}: no message ${start}`),
    ...keys.filter((key) => !used.has(key)).map((key) => `${key}: nothing uses this message`),
  ];
}

function findKeys(keys, pattern) {
  const expression = new RegExp(pattern);
  return keys.filter((key) => expression.test(key));
}

/** The keys that a name may stand for which is none itself: the beginning of several, or with something in its midst. */
function patternOf({ start, end }) {
  const parts = start.split(variable).map((part) => part.replaceAll('.', '\\.'));
  const whole =
    end !== undefined
      ? `.+${end.replaceAll('.', '\\.')}`
      : start.endsWith('.')
        ? '.+'
        : '(?:\\..+)?';
  return `^${parts.join('.+')}${whole}$`;
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
