// Tells the folder of the Node that the image holds, for the PATH of a shell.
import { dirname } from 'node:path';
import process from 'node:process';
import { runScript } from '../scripts/run.mjs';
import { fetchNode, readImageNode } from '../scripts/nodes/nodes.mjs';

await runScript(async () => {
  process.stdout.write(`${dirname(await fetchNode(await readImageNode()))}\n`);
});
