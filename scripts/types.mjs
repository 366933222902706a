// Checks types, and only what depends on something that changed since: `npm run types`.
import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { memory } from './checked/known-good.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runNode, runScript } from './run.mjs';

const here = join(root, '.cache/types');
const typescript = 'node_modules/typescript/bin/tsc';
const angular = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';

const checks = [
  {
    title: 'the server and its tests',
    compiler: typescript,
    project: 'tsconfig.spec.json',
    remembered: 'server.tsbuildinfo',
  },
  // it cannot remember what was checked before
  {
    title: 'the web app and its templates',
    compiler: angular,
    project: 'apps/frontend/tsconfig.app.json',
  },
  {
    title: "the web app's tests",
    compiler: typescript,
    project: 'apps/frontend/tsconfig.spec.json',
    remembered: 'web.tsbuildinfo',
  },
];

// its build has read the same templates as strictly
const built = process.argv.includes('--built') ? [angular] : [];

await runScript(async () => {
  await generateForWeb();
  await mkdir(here, { recursive: true });
  await mkdir(memory, { recursive: true });
  const wanted = checks.filter(
    ({ compiler, project }) => !built.includes(compiler) && existsSync(join(root, project)),
  );
  const failures = (await Promise.all(wanted.map(check))).join('');
  process.stdout.write(failures);
  return failures === '' ? 0 : 1;
});

async function check({ title, compiler, project, remembered }) {
  const options = ['-p', project, '--noEmit'];
  if (remembered === undefined) return run(title, compiler, options);
  const [own, everybodys] = [join(here, remembered), join(memory, remembered)];
  // paths in it go from where it lies, so that each clone has its own
  if (!existsSync(own)) await copyFile(everybodys, own).catch(() => undefined);
  const failure = await run(title, compiler, [
    ...options,
    '--incremental',
    '--tsBuildInfoFile',
    own,
  ]);
  if (existsSync(own)) await copyFile(own, everybodys);
  return failure;
}

function run(title, compiler, options) {
  return runNode(compiler, options).then(
    () => '',
    (error) => `In ${title}:\n${error.message}\n`,
  );
}
