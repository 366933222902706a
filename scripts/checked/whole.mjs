import process from 'node:process';
import { hashParts, KnownGood } from './known-good.mjs';
import { read, sourceFiles } from './source-files.mjs';

/** What programs, templates and their settings are written in. */
const endings = ['ts', 'mjs', 'cjs', 'js', 'json', 'html', 'jsonc'];

/**
 * Does a check whose finding depends on all sources, and gives its exit code; where it found the same sources in order before, it
 * says so and looks at nothing.
 */
export async function unlessKnown(name, check) {
  const known = new KnownGood(name);
  const hash = await hashOfAll();
  if ((await known.read()).has(hash)) {
    process.stdout.write(`${name}: nothing has changed since it was found in order.\n`);
    return 0;
  }
  const code = await check();
  // what was changed meanwhile was not looked at as a whole
  if (code === 0 && (await hashOfAll()) === hash) await known.add([hash]);
  return code;
}

async function hashOfAll() {
  const files = await sourceFiles(...endings);
  return hashParts(process.version, ...files.flatMap((path) => [path, read(path)]));
}
