// `npm run demo` starts a demonstration and makes it where there is none; `npm run demo -- --drop` takes it away.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { buildServer, programs, serverIsBuilt } from './build-server.mjs';
import { webIsBuilt } from './build-web.mjs';
import { root, runScript } from './run.mjs';
import { step } from './steps.mjs';

const folder = resolve(process.env.DEMONSTRATION_FOLDER ?? join(root, 'data-demo'));

await runScript(async () => {
  const [hasServer, hasWeb] = await Promise.all([serverIsBuilt(), webIsBuilt()]);
  if (!hasServer) await step('Building the server', buildServer);
  const program = (name) => createRequire(import.meta.url)(join(programs, name));
  const { DemonstrationFolder } = program('launcher/demonstration-folder.js');
  const { demonstrationVariables } = program('launcher/demonstration-variables.js');
  const demonstration = new DemonstrationFolder(folder);
  if (process.argv.includes('--drop')) {
    await demonstration.drop();
    process.stdout.write('The demonstration is gone, with its database, files and keys.\n');
    return;
  }
  Object.assign(process.env, demonstrationVariables(process.env, folder));
  const isMade = await demonstration.claim();
  await program('start.js').start({
    step,
    webBuild: hasWeb ? undefined : join(root, 'scripts/build-web.mjs'),
    filling: isMade ? undefined : join(root, 'scripts/make-demonstration.mjs'),
  });
});
