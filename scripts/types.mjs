// Checks types: `npm run types`.
import process from 'node:process';
import { unlessKnown } from './checked/whole.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { runNode, runScript } from './run.mjs';

const native = {
  compiler: 'node_modules/typescript-native/bin/tsc',
  // each checker more checks again what they share
  options: ['--noEmit', '--checkers', '1'],
};
/** Knows templates, and is made of the TypeScript before the native one. */
const angular = {
  compiler: 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
  options: ['--noEmit'],
};

const checks = [
  { title: 'the server, its tests and the tools', by: native, project: 'tsconfig.node.json' },
  { title: "the web app's tests", by: native, project: 'apps/frontend/tsconfig.spec.json' },
  {
    title: 'the web app and its templates',
    by: angular,
    project: 'apps/frontend/tsconfig.app.json',
  },
  { title: 'the gallery and its templates', by: angular, project: 'apps/gallery/tsconfig.json' },
];

// their builds have read the same templates as strictly
const built = process.argv.includes('--built') ? [angular] : [];

await runScript(async () => {
  await generateForWeb();
  const wanted = checks.filter(({ by }) => !built.includes(by));
  return unlessKnown(`types of ${wanted.length}`, async () => {
    const failures = (await Promise.all(wanted.map(check))).join('');
    process.stdout.write(failures);
    return failures === '' ? 0 : 1;
  });
});

function check({ title, by, project }) {
  return runNode(by.compiler, ['-p', project, ...by.options]).then(
    () => '',
    (error) => `In ${title}:\n${error.message}\n`,
  );
}
