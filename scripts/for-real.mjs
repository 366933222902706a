// Walks the README's "For real" as written: without Docker on a PostgreSQL and a Redis that are given, with `--docker` by Docker; see
// test/production.
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';
import { followNode, root, runScript } from './run.mjs';

await runScript(() =>
  followNode(
    '-r',
    ['@swc-node/register', 'test/production/for-real.ts', ...process.argv.slice(2)],
    {
      variables: {
        ...process.env,
        SWC_NODE_PROJECT: join(root, 'tsconfig.json'),
        CHROMIUM: findChromium(),
      },
    },
  ),
);
