import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import globalSetup from './global-setup';

/** Compiles the server once for all tests of a run: two builds at the same time would delete each other's files. */
export default async function faultsSetup(): Promise<void> {
  execFileSync(process.execPath, ['scripts/build-server.mjs'], {
    cwd: join(__dirname, '../..'),
    stdio: 'inherit',
  });
  await globalSetup();
}
