import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { explainError, StartRefused } from '../../processes/start-refused';
import { owner } from './addresses';
import type { Binaries } from './binaries';
import { canEnter, exists, serverUser, type ServerUser } from './server-user';

const run = promisify(execFile);

/** Where root's own database goes when the data folder lies in a folder that only root may enter. */
const openFolder = '/var/lib/svetionik-';

/** Where the embedded server keeps its files. */
export interface ClusterHome {
  readonly folder: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly log: string;
  readonly user: ServerUser | undefined;
}

/** Makes `<dataFolder>/database`, readable by the server's user only. */
export async function prepareHome(dataFolder: string): Promise<ClusterHome> {
  const link = join(dataFolder, 'database');
  const user = await serverUser(join(link, 'cluster'));
  try {
    if (!(await exists(link))) await makeHome(dataFolder, link, user);
    const folder = await realpath(link);
    if (user) await chown(folder, user.uid, user.gid);
    await chmod(folder, 0o700);
    if (!(await canEnter(folder, user)))
      throw new StartRefused(
        `The database in ${folder} cannot be reached by the user that it must run as: open the folders above it, or set DATA_FOLDER.`,
      );
    return {
      folder,
      cluster: join(folder, 'cluster'),
      passwordFile: join(folder, 'password'),
      log: join(folder, 'server.log'),
      user,
    };
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database folder ${link} cannot be used: ${explainError(error)}.`);
  }
}

async function makeHome(
  dataFolder: string,
  link: string,
  user: ServerUser | undefined,
): Promise<void> {
  if (await canEnter(dataFolder, user)) await mkdir(link, { mode: 0o700 });
  else await symlink(await mkdtemp(openFolder), link);
}

/** Creates the cluster once; a creation that was cut short is done again from the start. */
export async function initialiseCluster(
  home: ClusterHome,
  binaries: Binaries,
  fast: boolean,
): Promise<void> {
  if (await exists(home.cluster)) return refuseOtherVersion(home, binaries);
  const unfinished = `${home.cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await writeFile(home.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (home.user) await chown(home.passwordFile, home.user.uid, home.user.gid);
  const options = [
    '-D',
    unfinished,
    '-U',
    owner,
    '-E',
    'UTF8',
    '--auth=scram-sha-256',
    `--pwfile=${home.passwordFile}`,
  ];
  const order = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    await run(binaries.initdb, [...options, ...order, ...(fast ? ['--no-sync'] : [])], {
      ...home.user,
      cwd: home.folder,
      env: serverEnvironment(),
    });
  } catch (error) {
    throw new StartRefused(
      `The database could not be created in ${home.folder}: ${complaintOf(error)}`,
    );
  }
  await rename(unfinished, home.cluster);
}

/** Nothing of the caller's environment, except where Windows cannot do without. */
export function serverEnvironment(): NodeJS.ProcessEnv | undefined {
  return process.platform === 'win32' ? undefined : { LC_ALL: 'C', TZ: 'UTC' };
}

export async function readPassword(home: ClusterHome): Promise<string> {
  return (await readFile(home.passwordFile, 'utf8')).trim();
}

async function refuseOtherVersion(home: ClusterHome, binaries: Binaries): Promise<void> {
  const version = Number.parseInt(
    await readFile(join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => ''),
    10,
  );
  if (version === binaries.majorVersion) return;
  throw new StartRefused(
    `The database in ${home.folder} is of PostgreSQL ${version || 'unknown'}, and this program brings PostgreSQL ${binaries.majorVersion}: start it with the program that made it.`,
  );
}

function complaintOf(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = output.split('\n').filter((line) => /error|fatal/i.test(line));
  return lines[0]?.replace(/^.*?(error|fatal): +/i, '') ?? explainError(error);
}
