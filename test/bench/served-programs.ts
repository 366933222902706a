import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beginProgram } from '../../apps/backend/src/launcher/begin-program';
import { SupervisedProcess } from '../../apps/backend/src/launcher/supervised-process';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { programs } from '../support/server-process';
import type { Bench } from './parts';

/** The programs as they are installed, the web server and the worker, on the database of the bench. */
export interface ServedPrograms {
  readonly address: string;
  readonly web: SupervisedProcess;
  readonly port: number;
  stop(): Promise<void>;
}

/** Builds them, and starts the web server, as one process or several, with the worker beside it where it is wanted. */
export async function servePrograms(
  { variables }: Bench,
  { worker, processes = 1 }: { readonly worker: boolean; readonly processes?: number },
): Promise<ServedPrograms> {
  const root = join(__dirname, '../..');
  execFileSync(process.execPath, ['scripts/build-server.mjs'], { cwd: root, stdio: 'inherit' });
  const port = await freePort();
  const plan = (name: string) => ({
    name,
    begin: () =>
      beginProgram({
        script: join(programs, `${name}.js`),
        variables: {
          ...variables,
          PORT: String(port),
          WEB_PROCESSES: String(processes),
          NODE_ENV: 'bench',
        },
      }),
    onSpawn: () => undefined,
    report: () => undefined,
  });
  const web = new SupervisedProcess(plan('main'));
  const beside = worker ? [new SupervisedProcess(plan('worker'))] : [];
  for (const each of [web, ...beside]) await each.start();
  return {
    ...{ address: `http://127.0.0.1:${port}`, port, web },
    stop: async () => {
      for (const each of [web, ...beside]) await each.stop();
    },
  };
}
