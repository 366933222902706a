import { migrations } from './migrations';
import { runMigrations } from './platform/database/run-migrations';

/** Brings the database at `databaseUrl` (as its owner) to the version of this program. */
export function migrate(databaseUrl: string): Promise<void> {
  return runMigrations(databaseUrl, migrations);
}
