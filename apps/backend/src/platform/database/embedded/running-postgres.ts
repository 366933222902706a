import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../../processes/process-identity';
import { loginAddress, ownerAddress } from './addresses';

/** The addresses of a database by its owner and by the login that the program runs with. */
interface Addresses {
  readonly ownerUrl: string;
  readonly loginUrl: string;
}

/** The database that a launcher runs on the data folder; undefined where none is ready. */
export async function findRunningPostgres(dataFolder: string): Promise<Addresses | undefined> {
  const folder = join(dataFolder, 'database');
  const [password, note] = await Promise.all(
    ['password', 'cluster/postmaster.pid'].map((file) =>
      readFile(join(folder, file), 'utf8').catch(() => ''),
    ),
  );
  const [pid, , , port, , , , status] = (note ?? '').split('\n').map((line) => line.trim());
  const runs = status === 'ready' && commandLine(Number(pid)).includes('cluster');
  if (!runs) return undefined;
  const given = [(password ?? '').trim(), Number(port)] as const;
  return { ownerUrl: ownerAddress(...given), loginUrl: loginAddress(...given) };
}
