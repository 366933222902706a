import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { processIdentity } from '../../processes/process-identity';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';

describe('the embedded PostgreSQL', () => {
  let dataFolder: string;
  let server: EmbeddedPostgres;

  const start = async (): Promise<EmbeddedPostgres> =>
    (server = await startEmbeddedPostgres({ dataFolder, fast: true }));

  async function query(sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: server.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-embedded-'));
    chmodSync(dataFolder, 0o755);
    await start();
  });

  afterAll(async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('keeps its password and its folder to itself', () => {
    expect(statSync(join(dataFolder, 'database/password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataFolder, 'database')).mode & 0o777).toBe(0o700);
  });

  it('stores UTF-8 and sorts Serbian names with ICU', async () => {
    const [encoding] = await query('SHOW server_encoding');
    expect(encoding).toEqual({ server_encoding: 'UTF8' });
    const sorted = await query(
      `SELECT name FROM unnest(ARRAY['Žarko','Ljubica','Đorđe','Luka','Čedomir','Lzić','Ćira']) AS name ORDER BY name COLLATE "sr-Latn-x-icu"`,
    );
    expect(sorted.map((row) => Object.values(row ?? {})[0])).toEqual([
      'Čedomir',
      'Ćira',
      'Đorđe',
      'Luka',
      'Lzić',
      'Ljubica',
      'Žarko',
    ]);
  });

  it('writes no value of a failed statement to its log', async () => {
    await query('CREATE TABLE person (email text PRIMARY KEY)');
    await query("INSERT INTO person VALUES ('somebody@example.org')");
    await expect(query("INSERT INTO person VALUES ('somebody@example.org')")).rejects.toThrow(
      'duplicate key',
    );
    const log = readFileSync(join(dataFolder, 'database/server.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('somebody');
  });

  it('keeps its rows over a stop and a start, and over a server that was left running', async () => {
    await query('CREATE TABLE kept (value int)');
    await query('INSERT INTO kept VALUES (1)');
    await server.stop();
    const abandoned = await start();
    await query('INSERT INTO kept VALUES (2)');
    await start();
    expect(processIdentity(abandoned.pid)).toBeUndefined();
    expect(await query('SELECT value FROM kept ORDER BY 1')).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it('waits for what a server that was killed has left running, which still has the files open', async () => {
    const client = new Client({ connectionString: server.ownerUrl });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const left = rows[0]?.pid ?? 0;
    process.kill(left, 'SIGSTOP');
    process.kill(server.pid, 'SIGKILL');
    await server.gone;
    const started = start();
    await setTimeout(1500);
    expect(processIdentity(left)).toBeDefined();
    process.kill(left, 'SIGCONT');
    await started;
    expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('does not take a stranger for its server when the number was taken over', async () => {
    await server.stop();
    const note = join(dataFolder, 'database/cluster/postmaster.pid');
    writeFileSync(note, `${process.pid}\n${join(dataFolder, 'database/cluster')}\n`);
    if (process.getuid?.() === 0)
      execFileSync('chown', ['--reference', join(dataFolder, 'database/cluster'), note]);
    await start();
    expect(await query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses the files of another major version in one sentence', async () => {
    await server.stop();
    const version = join(dataFolder, 'database/cluster/PG_VERSION');
    const own = readFileSync(version, 'utf8');
    writeFileSync(version, '12\n');
    await expect(start()).rejects.toThrow(
      /is of PostgreSQL 12, and this program brings PostgreSQL \d+/,
    );
    writeFileSync(version, own);
    await start();
  });
});
