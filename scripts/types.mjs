import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runNode, runScript } from './run.mjs';

const typescript = 'node_modules/typescript/bin/tsc';
const angular = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';

const checks = [
  ['the server and its tests', typescript, 'tsconfig.spec.json'],
  ['the web app and its templates', angular, 'apps/frontend/tsconfig.app.json'],
  ["the web app's tests", typescript, 'apps/frontend/tsconfig.spec.json'],
];

await runScript(async () => {
  await generateForWeb();
  const present = checks.filter(([, , project]) => existsSync(join(root, project)));
  const failures = await Promise.all(present.map(check));
  for (const failure of failures) process.stdout.write(failure);
  return failures.join('') === '' ? 0 : 1;
});

async function check([title, compiler, project]) {
  return runNode(compiler, ['-p', project, '--noEmit']).then(
    () => '',
    (error) => `In ${title}:\n${error.message}\n`,
  );
}
