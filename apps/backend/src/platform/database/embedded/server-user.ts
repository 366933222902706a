import { execFile } from 'node:child_process';
import { lstat, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { StartRefused } from '../../processes/start-refused';

const run = promisify(execFile);

/** The user that the server runs as. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses root, so root lends it another user: the owner of an existing `cluster`, else a system user. */
export async function serverUser(cluster: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const user = await systemUser(name);
    if (user) return user;
  }
  throw new StartRefused(
    'PostgreSQL does not run as root, and neither the user "postgres" nor "nobody" exists: start as an ordinary user.',
  );
}

async function systemUser(name: string): Promise<ServerUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Whether this user may enter the folder, which needs every folder above it to be open too. */
export async function canEnter(folder: string, user: ServerUser | undefined): Promise<boolean> {
  if (user === undefined) return true;
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Whether something, even a dangling link, stands at this path. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
