import { randomUUID } from 'node:crypto';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { toLoginUrl } from '../support/database-login';
import { Given } from '../support/given';
import type { Bench } from './parts';

/** A server on a database of its own, with the starter courses. */
export interface Installation extends Bench {
  close(): Promise<void>;
}

/** Migrates the database, loads the starter courses and starts a server. */
export async function openInstallation(
  ownerUrl: string,
  dataFolder: string,
): Promise<Installation> {
  const databaseUrl = toLoginUrl(ownerUrl);
  await migrateInstallation({ databaseOwnerUrl: ownerUrl, databaseUrl });
  const variables = {
    ...process.env,
    LOCAL_DATABASE_URL: databaseUrl,
    DATA_FOLDER: dataFolder,
    RUN: randomUUID(),
  };
  await loadContent(variables);
  const port = await freePort();
  const server = await startServer({
    ...variables,
    PORT: String(port),
    NODE_ENV: 'bench',
    TRUSTED_PROXIES: '1',
  });
  const client = new Client(ownerUrl);
  await client.connect();
  const close = async (): Promise<void> => {
    server.kill();
    await client.end();
  };
  return {
    address: `http://127.0.0.1:${port}`,
    client,
    given: new Given(client),
    variables,
    ownerUrl,
    close,
  };
}

function loadContent(env: NodeJS.ProcessEnv): Promise<void> {
  const root = join(__dirname, '../..');
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'content-process.ts'), [join(root, 'content')], { env });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`load-content ended with ${code}`)),
    );
  });
}

function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'bench-server.ts'), { env });
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
