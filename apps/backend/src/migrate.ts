import { migrations } from './generated/migrations';
import type { Settings } from './platform/config/env';
import { refuseUnfinishedRestore } from './platform/backup/restore-target';
import { withOwnConnection } from './platform/database/own-connection';
import { provideLogin } from './platform/database/provide-login';
import { runMigrations } from './platform/database/run-migrations';
import { StartRefused } from './platform/processes/start-refused';

/** The names by which a database remembers the migrations of this program. */
export const migrationNames = migrations.map((Migration) => new Migration().name);

/** Brings the database at `ownerUrl` to the version of this program. */
export function migrate(ownerUrl: string): Promise<void> {
  return runMigrations(ownerUrl, migrations);
}

/** The same for an installation, with the login that its processes run with. */
export async function migrateInstallation(
  settings: Pick<Settings, 'databaseOwnerUrl' | 'databaseUrl'>,
): Promise<void> {
  const ownerUrl = requireOwner(settings);
  await withOwnConnection(ownerUrl, refuseUnfinishedRestore);
  await migrate(ownerUrl);
  await provideLogin(ownerUrl, settings.databaseUrl);
}

/** The owner's address, which some commands need. */
export function requireOwner({ databaseOwnerUrl }: Pick<Settings, 'databaseOwnerUrl'>): string {
  if (databaseOwnerUrl === undefined)
    throw new StartRefused(
      'DATABASE_OWNER_URL is needed: the address of the database by its owner, beside DATABASE_URL with the login that the program runs with.',
    );
  return databaseOwnerUrl;
}
