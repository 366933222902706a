import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runNode, runScript } from './run.mjs';

const typescript = 'node_modules/typescript/bin/tsc';
const angular = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';

/** What was checked before and did not change is not checked again; the compiler of templates cannot do that. */
const remembering = (name) => [
  '--incremental',
  '--tsBuildInfoFile',
  `.cache/types/${name}.tsbuildinfo`,
];

const checks = [
  ['the server and its tests', typescript, ['-p', 'tsconfig.spec.json', ...remembering('server')]],
  ['the web app and its templates', angular, ['-p', 'apps/frontend/tsconfig.app.json']],
  [
    "the web app's tests",
    typescript,
    ['-p', 'apps/frontend/tsconfig.spec.json', ...remembering('web')],
  ],
];

await runScript(async () => {
  await generateForWeb();
  const present = checks.filter(([, , [, project]]) => existsSync(join(root, project)));
  const failures = await Promise.all(present.map(check));
  for (const failure of failures) process.stdout.write(failure);
  return failures.join('') === '' ? 0 : 1;
});

async function check([title, compiler, options]) {
  return runNode(compiler, [...options, '--noEmit']).then(
    () => '',
    (error) => `In ${title}:\n${error.message}\n`,
  );
}
