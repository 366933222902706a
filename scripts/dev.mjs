import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { compileServer, developed } from './dev/compile-server.mjs';
import { follow } from './dev/follow.mjs';
import { serveAngular } from './dev/serve-angular.mjs';
import { WarmPrograms } from './dev/warm-programs.mjs';
import { generateForWeb } from './generate-for-web.mjs';
import { runNode, runScript } from './run.mjs';
import { step } from './steps.mjs';

const port = process.env.PORT ?? '3000';
const webPort = process.env.WEB_PORT ?? '4200';
const debugPort = 9229;
const programs = new WarmPrograms();

/** The installation is found where the dev server serves the web app, so that its pages, mail and origin check agree. */
const publicUrl = `http://localhost:${webPort}`;

await runScript(async () => {
  process.env.PUBLIC_URL ??= publicUrl;
  await Promise.all([
    step('Compiling the server', () => compileServer()),
    step('Making messages and fonts', generateForWeb),
  ]);
  const { start } = createRequire(import.meta.url)(join(developed, 'start.js'));
  // it hands everything that it does not have to the server
  const web = serveAngular('frontend', webPort, { PORT: port });
  const installation = await start({
    step,
    development: { debugPort, begin: (program) => programs.begin(program) },
  });
  if (installation === undefined) return;
  followServer(installation);
  followMessages();
  await web;
});

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
      await installation.restart((name) => {
        const milliseconds = Math.round(performance.now() - began);
        process.stdout.write(`The ${name} is back ${milliseconds} ms after a change.\n`);
      });
    },
  );
}

function followMessages() {
  follow(['apps/frontend/src/messages'], () => runNode('scripts/build-messages.mjs'));
}
