import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../../processes/process-identity';
import { databaseAddress } from './embedded-postgres';

/** The owner's address of the database that a launcher runs on the data folder; undefined where none is ready. */
export async function findRunningPostgres(dataFolder: string): Promise<string | undefined> {
  const folder = join(dataFolder, 'database');
  const [password, note] = await Promise.all(
    ['password', 'cluster/postmaster.pid'].map((file) =>
      readFile(join(folder, file), 'utf8').catch(() => ''),
    ),
  );
  const [pid, , , port, , , , status] = (note ?? '').split('\n').map((line) => line.trim());
  const runs = status === 'ready' && commandLine(Number(pid)).includes('cluster');
  return runs ? databaseAddress((password ?? '').trim(), Number(port)) : undefined;
}
