import { rm } from 'node:fs/promises';
import type { EmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { dropClones } from './database';
import { removeTemporaryFiles } from './temporary-files';

/** The embedded servers of this run, for its end. */
export const running: { dataFolder: string; server: EmbeddedPostgres }[] = [];

export default async function globalTeardown(): Promise<void> {
  const external = process.env['TEST_DATABASE_URL'];
  if (external !== undefined) await dropClones(external);
  for (const { dataFolder, server } of running.splice(0)) {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
  await removeTemporaryFiles();
}
