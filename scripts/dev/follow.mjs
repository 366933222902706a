import { watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../run.mjs';

/** Milliseconds in which an editor has written all that it saves at once. */
const pause = 60;

/** Does the work once after files of the folders changed, one at a time; what fails is told, and tried again at the next change. */
export function follow(folders, work) {
  let timer;
  let running = Promise.resolve();
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work).catch((error) => process.stderr.write(`${error.message}\n`));
    }, pause);
  };
  for (const folder of folders) watch(join(root, folder), { recursive: true }, change);
}
