// Lints what was not found in order before, in this clone or another one of this machine: `npm run lint`.
import { ESLint } from 'eslint';
import { ImportHashes } from './checked/imports.mjs';
import { hashOf, KnownGood } from './checked/known-good.mjs';
import { read, sourceFiles } from './checked/source-files.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runScript } from './run.mjs';

/** What may change the finding of any file: the rules, the packages, and types that are imported by nobody. */
async function ground() {
  const files = [
    'package-lock.json',
    ...(await sourceFiles('d.ts')),
    ...(await sourceFiles('json')).filter((path) => /(^|\/)tsconfig[^/]*\.json$/.test(path)),
    ...(await sourceFiles('mjs')).filter((path) => /(^|\/)eslint[^/]*$/.test(path)),
  ];
  return hashOf(process.version, ...files.flatMap((path) => [path, read(path)]));
}

/** Programs, and the templates of the web app. */
async function linted() {
  const templates = (await sourceFiles('html')).filter((path) =>
    /^(apps\/frontend|libs\/ui)\//.test(path),
  );
  return [...(await sourceFiles('ts', 'mjs', 'cjs')), ...templates];
}

await runScript(async () => {
  await generateForWeb();
  const eslint = new ESLint({ cwd: root });
  const known = new KnownGood('lint');
  const [base, good, files] = [await ground(), await known.read(), await linted()];
  const imports = new ImportHashes();
  const unknown = new Map();
  for (const path of files) {
    if (await eslint.isPathIgnored(path)) continue;
    const hash = hashOf(base, path, imports.of(path));
    if (!good.has(hash)) unknown.set(path, hash);
  }
  if (unknown.size === 0) return 0;
  const results = await eslint.lintFiles([...unknown.keys()]);
  const found = results.filter(({ messages }) => messages.length > 0);
  process.stdout.write(await (await eslint.loadFormatter('stylish')).format(found));
  const inOrder = results.filter(({ messages }) => messages.length === 0);
  await known.add(inOrder.map(({ filePath }) => unknown.get(filePath.slice(root.length + 1))));
  return found.length > 0 ? 1 : 0;
});
