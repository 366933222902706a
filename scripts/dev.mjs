import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { compileServer, developed } from './dev/compile-server.mjs';
import { follow } from './dev/follow.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { root, runNode, runScript } from './run.mjs';
import { step } from './steps.mjs';

const port = process.env.PORT ?? '3000';
const webPort = process.env.WEB_PORT ?? '4200';
const debugPort = 9229;

/** The installation is found where the dev server serves the web app, so that its pages, mail and origin check agree. */
const publicUrl = `http://localhost:${webPort}`;

await runScript(async () => {
  process.env.PUBLIC_URL ??= publicUrl;
  await Promise.all([
    step('Compiling the server', () => compileServer()),
    step('Making messages and fonts', generateForWeb),
  ]);
  const { start } = createRequire(import.meta.url)(join(developed, 'start.js'));
  const web = serveWebApp();
  const installation = await start({ step, debugPort });
  if (installation === undefined) return;
  followServer(installation);
  followMessages();
  await web;
});

/** The dev server compiles and reloads the web app by itself, and hands everything else to the server. */
function serveWebApp() {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/@angular/cli/bin/ng.js'), 'serve', '--port', webPort],
    {
      cwd: root,
      env: { ...process.env, PORT: port, NG_CLI_ANALYTICS: 'false' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stopping = true;
    });
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (!stopping) {
        process.stderr.write(`The dev server ended (${code}), so everything is stopped.\n`);
        process.kill(process.pid, 'SIGTERM');
      }
      resolve();
    });
  });
}

function followServer(installation) {
  follow(
    [
      'apps/backend/src',
      'libs/domain/src',
      'libs/contracts/src',
      'libs/formats/src',
      'libs/proofs/src',
    ],
    async () => {
      const began = performance.now();
      if ((await compileServer()) === 0) return;
      await installation.restart();
      process.stdout.write(`Server restarted in ${Math.round(performance.now() - began)} ms.\n`);
    },
  );
}

function followMessages() {
  follow(['apps/frontend/src/messages'], () => runNode('scripts/build-messages.mjs'));
}
