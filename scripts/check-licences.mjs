import process from 'node:process';
import { runNode, runScript } from './run.mjs';

/** What may be shipped with a program of any licence. A star is what the checker read from the text of a licence. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT*',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
];

/** Programs of libvips in a library of their own, which anybody may replace: what the LGPL asks for. */
const replaceable = ['@img/sharp'];

/** Fails when a package that the program runs with has a licence that nobody has allowed. */
await runScript(async () => {
  const options = [
    '--production',
    '--excludePrivatePackages',
    '--onlyAllow',
    allowed.join(';'),
    '--excludePackagesStartingWith',
    replaceable.join(';'),
    '--summary',
  ];
  process.stdout.write(
    await runNode(
      'node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn',
      options,
    ),
  );
});
