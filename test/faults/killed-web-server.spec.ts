import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginProgram } from '../../apps/backend/src/launcher/begin-program';
import { SupervisedProcess } from '../../apps/backend/src/launcher/supervised-process';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { dropDatabase, freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { programs } from '../support/server-process';
import { awaitCondition } from '../support/await-condition';

let url: string;
let port: number;
let server: SupervisedProcess;

beforeAll(async () => {
  [url, port] = [await freshDatabase(), await freePort()];
  const variables = {
    PATH: process.env['PATH'],
    LOCAL_DATABASE_URL: toLoginUrl(url),
    DATA_FOLDER: await mkdtemp(join(tmpdir(), 'svetionik-killed-')),
    PORT: String(port),
    NODE_ENV: 'test',
  };
  server = new SupervisedProcess({
    name: 'web server',
    begin: () => beginProgram({ script: join(programs, 'main.js'), variables }),
    onSpawn: () => undefined,
    report: () => undefined,
    patience: { ready: 120_000, stop: 15_000, silence: { every: 500, looks: 12 } },
  });
  await server.start();
});

afterAll(async () => {
  await server.stop();
  await dropDatabase(url);
});

it('is started again each time that it is killed', async () => {
  for (let times = 0; times < 2; times++) {
    const killed = server.pid ?? 0;
    process.kill(killed, 'SIGKILL');
    await awaitCondition(
      'another web server answers',
      async () => server.pid !== killed && answers(),
    );
  }
});

it('is killed and started again when it hangs', async () => {
  const hanging = server.pid ?? 0;
  process.kill(hanging, 'SIGSTOP');
  await awaitCondition(
    'another web server answers',
    async () => server.pid !== hanging && answers(),
  );
});

async function answers(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
