import 'reflect-metadata';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { makeDatabaseFolder } from './database-folder';
import { createTemplate } from './database-template';
import { running } from './global-teardown';
import { gatherTemporaryFiles } from './temporary-files';

/** One server a run, for every project: the one that TEST_DATABASE_URL names, or an embedded one. */
export default async function globalSetup(): Promise<void> {
  if (process.env['TEST_SERVER_URL'] !== undefined) return;
  await gatherTemporaryFiles();
  const server = process.env['TEST_DATABASE_URL'] ?? (await startServer());
  process.env['TEST_SERVER_URL'] = server;
  await createTemplate(server);
}

async function startServer(): Promise<string> {
  const dataFolder = await makeDatabaseFolder();
  const server = await startEmbeddedPostgres({ dataFolder, fast: true });
  running.push({ dataFolder, server });
  return server.ownerUrl;
}
