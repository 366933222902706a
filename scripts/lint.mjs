// Lints what was not found in order before, in this clone or another one of this machine: `npm run lint`.
import { ESLint } from 'eslint';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ImportHashes } from './checked/imports.mjs';
import { hashOf, KnownGood } from './checked/known-good.mjs';
import { read, sourceFiles } from './checked/source-files.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runScript } from './run.mjs';

/** For all types of the server and what its rules ask of them; a quarter less was not enough. */
const megabytes = 6144;

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
  let found = false;
  for (const part of parts([...unknown.keys()])) {
    const { report, inOrder } = await lint(part);
    process.stdout.write(report);
    await known.add(inOrder.map((path) => unknown.get(path)));
    found ||= inOrder.length < part.length;
  }
  return found ? 1 : 0;
});

/** By the program of types that they belong to, each of which takes gigabytes. */
function parts(files) {
  const programOf = (path) =>
    /^(apps\/frontend|libs\/ui)\//.test(path)
      ? 'web'
      : /^scripts\//.test(path)
        ? 'tools'
        : 'server';
  return ['server', 'web', 'tools']
    .map((program) => files.filter((path) => programOf(path) === program))
    .filter((part) => part.length > 0);
}

/** In a process of its own, whose memory is given back. */
function lint(files) {
  return new Promise((resolve, reject) => {
    const execArgv = [`--max-old-space-size=${megabytes}`];
    const child = fork(join(root, 'scripts/checked/lint-process.mjs'), { execArgv });
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Lint ended with ${code} before it had said what it found.`)),
    );
    child.send(files);
  });
}
