import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, runScriptWhenCalled } from './run.mjs';

const generators = [
  'scripts/build-messages.mjs',
  'scripts/build-fonts.mjs',
  'scripts/build-icons.mjs',
];

/** Makes what the web app's sources import or serve and nobody writes by hand: messages, fonts and icons. */
export async function generateForWeb() {
  await Promise.all(
    generators.filter((script) => existsSync(join(root, script))).map((script) => runNode(script)),
  );
}

await runScriptWhenCalled(import.meta.url, generateForWeb);
