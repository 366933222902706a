import { requireOwner } from '../migrate';
import { migrations } from '../generated/migrations';
import type { InspectedBackup } from '../platform/backup/inspect-backup';
import { BackupRefused } from '../platform/backup/backup-refused';
import { restoreRows } from '../platform/backup/restore-rows';
import { clearForRestore } from '../platform/backup/restore-target';
import type { Settings } from '../platform/config/env';
import { withOwnConnection } from '../platform/database/own-connection';
import { provideLogin } from '../platform/database/provide-login';
import { runMigrations } from '../platform/database/run-migrations';

/** Refuses a backup of a newer program, whose tables this one does not know. */
export function refuseNewerBackup({ manifest }: InspectedBackup): void {
  const known = new Set<string>(migrations.map((Migration) => new Migration().name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupRefused(
      `The backup is of a newer version than this program (it has ${unknown.join(', ')}): restore it with the newer program.`,
    );
}

/** Makes the database as it was: its schema by the migrations of the backup, its rows, and then what this version adds. */
export async function restoreDatabase(
  settings: Pick<Settings, 'databaseOwnerUrl' | 'databaseUrl'>,
  backup: InspectedBackup,
  passphrase: string,
): Promise<void> {
  const known = new Set(backup.manifest.migrations);
  const ownerUrl = requireOwner(settings);
  await withOwnConnection(ownerUrl, clearForRestore);
  await runMigrations(
    ownerUrl,
    migrations.filter((Migration) => known.has(new Migration().name)),
  );
  await withOwnConnection(ownerUrl, (client) => restoreRows(client, backup, passphrase));
  await runMigrations(ownerUrl, migrations);
  await provideLogin(ownerUrl, settings.databaseUrl);
}
