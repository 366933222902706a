import type { INestApplicationContext } from '@nestjs/common';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupInstallation } from '../../apps/backend/src/commands/backup-installation';
import { restoreInstallation } from '../../apps/backend/src/commands/restore-installation';
import { createTestApp } from './create-test-app';
import { toLoginUrl } from './database-login';

/** An installation as the commands are told of it. */
export interface Installation {
  readonly ownerUrl: string;
  readonly loginUrl?: string;
  readonly dataFolder: string;
}

const passphrase = 'sedam suvih grana';

/** A folder of its own, with the passphrase in a file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'svetionik-backup-'));
  writeFileSync(join(folder, 'passphrase'), `${passphrase}\n`, { mode: 0o600 });
  return folder;
}

export function createBackup(installation: Installation, file: string): Promise<string> {
  return withSettings(installation, () =>
    backupInstallation([file, '--passphrase-file', passphraseFile(installation)]),
  );
}

export function restore(
  installation: Installation,
  file: string,
  words: readonly string[] = [],
): Promise<string> {
  const openApp = async (): Promise<INestApplicationContext> =>
    (await createTestApp(installation.ownerUrl)).app;
  return withSettings(installation, () =>
    restoreInstallation(
      [file, '--passphrase-file', passphraseFile(installation), ...words],
      openApp,
    ),
  );
}

function passphraseFile({ dataFolder }: Installation): string {
  return join(dataFolder, 'passphrase');
}

async function withSettings<Result>(
  { ownerUrl, loginUrl = toLoginUrl(ownerUrl), dataFolder }: Installation,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = process.env;
  process.env = {
    ...before,
    LOCAL_DATABASE_URL: loginUrl,
    LOCAL_DATABASE_OWNER_URL: ownerUrl,
    DATA_FOLDER: dataFolder,
  };
  try {
    return await work();
  } finally {
    process.env = before;
  }
}
