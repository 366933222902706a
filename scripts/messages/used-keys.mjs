import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';

const places = ['apps/frontend/src', 'libs/ui/src'];
const quoted = /(['`])([a-z][\w-]*(?:\.[\w-]+)+\.?)(?:\1|\$\{)/gi;

const routes = join(root, 'apps/frontend/src/core/routes.generated.ts');

/** Keys that sources name and no area has, a line each. A name that ends in a dot, or goes on with a variable, needs one key below it. */
export async function findUnknownKeys(known, areas) {
  const routeNames = new Set([...(await readFile(routes, 'utf8')).matchAll(/^  '([\w.-]+)'/gm)].map(([, name]) => name));
  const files = (await Promise.all(places.map(sourcesOf))).flat();
  const found = await Promise.all(files.map((file) => unknownIn(file, new Set([...known, ...routeNames]), areas)));
  return found.flat();
}

async function sourcesOf(place) {
  const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|html)$/.test(entry.name) && !/\.(spec|generated)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('/generated/'));
}

async function unknownIn(file, known, areas) {
  const text = await readFile(file, 'utf8');
  const names = [...text.matchAll(quoted)].map(([, , name]) => name).filter((name) => areas.includes(name.split('.')[0]));
  return names.filter((name) => !exists(name, known)).map((name) => `${file.slice(root.length + 1)}: no message ${name}`);
}

function exists(name, known) {
  if (known.has(name)) return true;
  const prefix = name.endsWith('.') ? name : `${name}.`;
  return [...known].some((key) => key.startsWith(prefix));
}
