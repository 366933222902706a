import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../apps/backend/src/migrate';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { Given } from '../support/given';
import { fill, size } from './fill';
import { chooseParts } from './parts';
import { report } from './rounds';

async function run(names: readonly string[]): Promise<boolean> {
  const parts = chooseParts(names);
  const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-bench-'));
  chmodSync(dataFolder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataFolder });
  const client = new Client(postgres.url);
  let server: ChildProcess | undefined;
  try {
    await migrate(postgres.url);
    await client.connect();
    await loadContent(postgres.url, dataFolder);
    const port = await freePort();
    server = await startServer(postgres.url, dataFolder, port);
    const bench = { address: `http://127.0.0.1:${port}`, client, given: new Given(client), variables: variables(postgres.url, dataFolder) };
    const passed: boolean[] = [];
    let filled = false;
    for (const part of parts) {
      if (part.filled && !filled) await fillAndReport(client);
      filled ||= part.filled;
      passed.push(...(await part.run(bench)));
    }
    return passed.every(Boolean);
  } finally {
    server?.kill();
    await client.end();
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function fillAndReport(client: Client): Promise<void> {
  await fill(client);
  report(`Data: ${size.people} people, ${size.courses} courses, ${size.attempts * size.answersOfAttempt} answers.`);
}

function variables(databaseUrl: string, dataFolder: string): NodeJS.ProcessEnv {
  return { ...process.env, LOCAL_DATABASE_URL: databaseUrl, DATA_FOLDER: dataFolder, RUN: randomUUID() };
}

function loadContent(databaseUrl: string, dataFolder: string): Promise<void> {
  const root = join(__dirname, '../..');
  return new Promise((resolve, reject) => {
    const child = fork(join(root, 'apps/backend/src/cli.ts'), ['load-content', join(root, 'content')], { env: variables(databaseUrl, dataFolder) });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`load-content ended with ${code}`))));
  });
}

function startServer(databaseUrl: string, dataFolder: string, port: number): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'bench-server.ts'), { env: { ...variables(databaseUrl, dataFolder), PORT: String(port), NODE_ENV: 'bench' } });
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

run(process.argv.slice(2)).then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
