import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { freePort } from '../../processes/ports';
import { provideLogin } from '../provide-login';
import { findBinaries, type Binaries } from './binaries';
import { database, loginAddress, ownerAddress } from './addresses';
import {
  initialiseCluster,
  prepareHome,
  readPassword,
  serverEnvironment,
  type ClusterHome,
} from './cluster';
import { stopLeftoverServer } from './leftover-server';
import { FilesInUse, startFailure } from './start-failure';

export interface EmbeddedOptions {
  /** The folder of the installation; the server's files go to its `database` folder. */
  readonly dataFolder: string;
  /** For tests: as fast as it gets, and nothing survives a crash. */
  readonly fast?: boolean;
  /** The port to listen on; a free one unless it is given. */
  readonly port?: number;
  /** How many connections it is to take, where that is more than usual. */
  readonly connections?: number;
}

/** A running PostgreSQL on loopback. */
export interface EmbeddedPostgres {
  /** The address of the application's database by its owner, a superuser: for who starts the server, and for no process that runs. */
  readonly ownerUrl: string;
  /** The same by the login that the program runs with. */
  readonly loginUrl: string;
  readonly pid: number;
  /** Settles when the server is gone, stopped or not. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

const patience = 60_000;
const usualConnections = 80;
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  // a failed statement can hold somebody's data: the log keeps the kind of a failure, not its values
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};
const fastSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  // a statement of a test is compiled for longer than it runs
  jit: 'off',
};

/** Starts the PostgreSQL that npm brought; the caller makes sure that nobody else uses the data folder. */
export async function startEmbeddedPostgres({
  dataFolder,
  fast = false,
  port: wanted,
  connections = 0,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const home = await prepareHome(dataFolder);
  const binaries = await findBinaries(home.folder, home.user);
  await initialiseCluster(home, binaries, fast);
  await stopLeftoverServer(home);
  const port = wanted ?? (await freePort());
  const max_connections = Math.max(usualConnections, connections);
  const values = { ...settings, ...(fast ? fastSettings : {}), max_connections, port };
  const server = await startServer(home, binaries, values);
  const { child, gone } = server;
  const password = await readPassword(home);
  try {
    await createDatabase(ownerAddress(password, port, 'postgres'));
    await provideLogin(ownerAddress(password, port), loginAddress(password, port));
  } catch (error) {
    await stopServer(server);
    throw error;
  }
  return {
    ownerUrl: ownerAddress(password, port),
    loginUrl: loginAddress(password, port),
    pid: child.pid ?? 0,
    gone,
    stop: () => stopServer(server),
  };
}

interface Server {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  readonly endWithLauncher: () => void;
}

/** Starts it as soon as nothing of a server before it is left. */
async function startServer(
  home: ClusterHome,
  binaries: Binaries,
  values: Record<string, string | number>,
): Promise<Server> {
  for (const until = Date.now() + patience; ; await delay(100)) {
    const server = await spawnServer(home, binaries, values);
    try {
      await untilReady(home, server.child);
      return server;
    } catch (error) {
      await stopServer(server);
      if (!(error instanceof FilesInUse) || Date.now() > until) throw error;
    }
  }
}

async function spawnServer(
  home: ClusterHome,
  { postgres }: Binaries,
  values: Record<string, string | number>,
): Promise<Server> {
  const log = await open(home.log, 'w', 0o600);
  const options = Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // in a group of its own, so that Ctrl-C reaches the launcher only, which stops the database last
  const child = spawn(postgres, ['-D', home.cluster, ...options], {
    ...home.user,
    cwd: home.folder,
    env: serverEnvironment(),
    detached: process.platform !== 'win32',
    stdio: ['ignore', log.fd, log.fd],
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  const endWithLauncher = (): void => void child.kill('SIGINT');
  process.once('exit', endWithLauncher);
  void gone.then(() => process.removeListener('exit', endWithLauncher));
  return { child, gone, endWithLauncher };
}

async function untilReady(home: ClusterHome, child: ChildProcess): Promise<void> {
  const statusLine = 7;
  for (const until = Date.now() + patience; Date.now() < until; await delay(15)) {
    if (child.exitCode !== null || child.pid === undefined) break;
    const lines = (
      await readFile(join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => '')
    ).split('\n');
    if (Number(lines[0]) === child.pid && lines[statusLine]?.trim() === 'ready') return;
  }
  throw await startFailure(home.log, child.pid);
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function stopServer({ child, gone, endWithLauncher }: Server): Promise<void> {
  process.removeListener('exit', endWithLauncher);
  child.kill('SIGINT');
  // what a fast stop did not finish, the next start recovers from the log of writes
  const tooLong = setTimeout(() => child.kill('SIGQUIT'), patience);
  await gone;
  clearTimeout(tooLong);
}
