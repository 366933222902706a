// Asks every endpoint in every role what it was not made for; see test/fuzz.
// `npm run fuzz -- --seconds 30 --seed 1a2b3c4d --only learning.recordPractice`
import { join } from 'node:path';
import process from 'node:process';
import { followNode, root, runScript } from './run.mjs';

await runScript(() =>
  followNode('-r', ['@swc-node/register', 'test/fuzz/run.ts', ...process.argv.slice(2)], {
    variables: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
  }),
);
