// Fills the database of a new demonstration, see test/demonstration. Started by scripts/demo.mjs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

process.env.SWC_NODE_PROJECT = join(root, 'tsconfig.json');
const require = createRequire(import.meta.url);
require('@swc-node/register');
require('../test/demonstration/make-process.ts');
