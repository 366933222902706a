// Draws the certificates of the README, one of each profile, with invented organisers: node scripts/take-certificate-pictures.mjs
import { join } from 'node:path';
import process from 'node:process';
import { followNode, root, runScript } from './run.mjs';

await runScript(() =>
  followNode('-r', ['@swc-node/register', 'test/pictures/certificates.ts'], {
    variables: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
  }),
);
