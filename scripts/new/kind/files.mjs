// Where a kind lives, and where it is named.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const places = [
  'libs/domain/src/items/',
  'libs/contracts/src/items/',
  'libs/formats/src/content/items/',
  'libs/ui/src/items/',
  'apps/frontend/src/author/items/',
];

/** A format of exchange has a place for a kind, or reports it as not carried. */
const untouched = ['libs/formats/src/exchange/', 'apps/frontend/src/generated/'];

/** Every source that names the model, by its path. */
export function readSources(root, model) {
  const listed = execFileSync(
    'git',
    ['grep', '--untracked', '-lIiF', model.name, '--', 'libs', 'apps', 'test'],
    { cwd: root, encoding: 'utf8' },
  );
  const isSource = (path) => /\.(ts|html|css)$|\/messages\/.*\.json$/.test(path);
  const paths = listed
    .split('\n')
    .filter((path) => isSource(path) && !untouched.some((folder) => path.startsWith(folder)));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What is the model’s own, of which every layer has something. */
export function listOwn(paths, model) {
  const own = places.map((place) => {
    const isOwn = new RegExp(`^${place}${model.name}(/|\\.ts$)`);
    return [place, paths.filter((path) => isOwn.test(path))];
  });
  const missing = own.filter(([, files]) => files.length === 0).map(([place]) => place);
  if (missing.length > 0) throw new Error(`${model.name} has no place in ${missing.join(', ')}.`);
  return own.flatMap(([, files]) => files);
}
