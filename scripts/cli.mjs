import { join } from 'node:path';
import { buildServer, programs, serverIsBuilt } from './build-server.mjs';
import { followNode, runScript } from './run.mjs';

await runScript(async () => {
  if (!(await serverIsBuilt())) await buildServer();
  return followNode(join(programs, 'cli.js'), process.argv.slice(2));
});
