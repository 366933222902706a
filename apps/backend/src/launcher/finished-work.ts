import { access } from 'node:fs/promises';
import { contentFingerprint } from '../commands/content-fingerprint';
import { starterFolder } from '../program-folders';
import { isContentLoaded } from '../commands/content-mark';
import { demoAccountsFile } from '../commands/demo-accounts-file';
import { migrationNames } from '../migrate';
import { isUpToDate } from '../platform/database/applied-migrations';
import { queryDatabase } from '../platform/database/own-connection';

/** What earlier starts have done already, told without starting the programs that would do it. */
export class FinishedWork {
  constructor(
    private readonly databaseUrl: string,
    private readonly dataFolder: string,
  ) {}

  isMigrated(): Promise<boolean> {
    return isUpToDate(this.databaseUrl, migrationNames);
  }

  /** Where that cannot be told, the program that loads says why. */
  isContentLoaded(folder = starterFolder): Promise<boolean> {
    const database = {
      query: (text: string, parameters: readonly unknown[]) =>
        queryDatabase(this.databaseUrl, text, parameters),
    };
    return contentFingerprint(folder).then(
      (fingerprint) => isContentLoaded(database, fingerprint),
      () => false,
    );
  }

  hasDemoAccounts(): Promise<boolean> {
    return access(demoAccountsFile(this.dataFolder)).then(
      () => true,
      () => false,
    );
  }
}
