import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { toLoginUrl } from './database-login';
import { makeStandardCourses } from './standard-courses';
import { makeStandardData } from './standard-data';

/** The migrated database that every test file gets a copy of. */
const templateDatabase = 'svetionik_template';

/** Copies of one template exclude each other, so they wait here. */
const copyLock = 7_411_007;

/** The owner's address of a migrated database that nobody else uses: a copy of the template, made in well under 100 ms. */
export async function freshDatabase(): Promise<string> {
  const server = serverOfThisRun();
  const name = newName();
  await onServer(server, (client) => copyTemplate(client, name));
  return databaseUrl(server, name);
}

/** Puts a copy of the template in the place of one to which nobody is connected. */
export function renewDatabase(url: string): Promise<void> {
  const name = nameOf(url);
  return onServer(serverOfThisRun(), async (client) => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await copyTemplate(client, name);
  });
}

/** The owner's address of a database with nothing in it. */
export async function emptyDatabase(): Promise<string> {
  const server = serverOfThisRun();
  const name = newName();
  await onServer(server, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`),
  );
  return databaseUrl(server, name);
}

/** Gives back what a database took. */
export function dropDatabase(url: string): Promise<void> {
  return onServer(serverOfThisRun(), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${nameOf(url)} WITH (FORCE)`);
  });
}

/** Copied file by file, which writes nothing to the log: a third of the time. */
async function copyTemplate(client: Client, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [copyLock]);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase} STRATEGY FILE_COPY`);
  await client.query(`REVOKE CREATE, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
}

/** Makes the template anew, on a server that the tests may use as they like, with the rows that all of them may count on. */
export async function createTemplate(server: string): Promise<void> {
  await onServer(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${templateDatabase} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  const url = databaseUrl(server, templateDatabase);
  await migrateInstallation({ databaseOwnerUrl: url, databaseUrl: toLoginUrl(url) });
  await onServer(url, async (client) => {
    await makeStandardData(client);
    await makeStandardCourses(url, client);
  });
}

/** Drops the databases of the test files, which an external server would otherwise keep. */
export async function dropClones(server: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'svetionik\\_test\\_%'",
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function newName(): string {
  return `svetionik_test_${process.pid}_${randomBytes(6).toString('hex')}`;
}

function nameOf(url: string): string {
  return escapeIdentifier(new URL(url).pathname.slice(1));
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

function serverOfThisRun(): string {
  const server = process.env['TEST_SERVER_URL'];
  if (server === undefined) throw new Error('The global set-up of the tests has not run.');
  return server;
}
