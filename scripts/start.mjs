import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildServer, programs, serverIsBuilt } from './build-server.mjs';
import { webIsBuilt } from './build-web.mjs';
import { root, runScript } from './run.mjs';
import { step } from './steps.mjs';

await runScript(async () => {
  const [hasServer, hasWeb] = await Promise.all([serverIsBuilt(), webIsBuilt()]);
  if (!hasServer) await step('Building the server', buildServer);
  const { start } = createRequire(import.meta.url)(join(programs, 'start.js'));
  const webBuild = hasWeb ? undefined : join(root, 'scripts/build-web.mjs');
  await start({ step, webBuild });
});
