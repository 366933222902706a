// Runs a check of the whole that has a program of its own, unless it found these sources in order before, here or in another clone
// of this machine: `node scripts/checked/unless-known.mjs NAME PROGRAM...`.
import process from 'node:process';
import { followNode, runScript } from '../run.mjs';
import { unlessKnown } from './whole.mjs';

await runScript(() => {
  const [name, program, ...given] = process.argv.slice(2);
  return unlessKnown(name, () => followNode(program, given));
});
