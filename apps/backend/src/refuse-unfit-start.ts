import { migrationNames } from './migrate';
import type { Settings } from './platform/config/env';
import { refuseUnfinishedRestore } from './platform/backup/restore-target';
import { withOwnConnection } from './platform/database/own-connection';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';
import { refuseReachedDemonstration } from './platform/demonstration/refuse-reached-demonstration';
import { StartRefused } from './platform/processes/start-refused';

/** What a process that serves people must not start with. */
export async function refuseUnfitStart(settings: Settings): Promise<void> {
  const { databaseUrl, databaseOwnerUrl } = settings;
  if (databaseOwnerUrl !== undefined)
    throw new StartRefused(
      'DATABASE_OWNER_URL is for commands only: take it from the environment of the web process and the worker, which must not be able to become the owner of the database.',
    );
  await withOwnConnection(databaseUrl, refuseUnfinishedRestore);
  await refuseUnfitDatabase(databaseUrl, migrationNames);
  await refuseReachedDemonstration(settings);
}
