import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';

/** Works on an embedded database after all migrations, by its owner's address; nothing of it stays. */
export async function onMigratedDatabase<Result>(
  work: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-statements-'));
  // as root the database runs as another user, who has to pass through
  chmodSync(dataFolder, 0o755);
  try {
    const server = await startEmbeddedPostgres({ dataFolder, fast: true });
    try {
      await migrateInstallation({
        databaseOwnerUrl: server.ownerUrl,
        databaseUrl: server.loginUrl,
      });
      return await work(server.ownerUrl);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
