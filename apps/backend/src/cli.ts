import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { backupInstallation } from './commands/backup-installation';
import { createAdministrator } from './commands/create-administrator';
import { eraseAccount } from './commands/erase-account';
import { keepReceiptKey } from './commands/keep-receipt-key';
import { loadContent } from './commands/load-content';
import { provideDemoAccounts } from './commands/provide-demo-accounts';
import { restoreInstallation } from './commands/restore-installation';
import { addCertificate, makeKey } from './commands/signing-keys';
import { migrateInstallation, migrationNames } from './migrate';
import { refuseUnfinishedRestore } from './platform/backup/restore-target';
import { readSettings } from './platform/config/env';
import { withOwnConnection } from './platform/database/own-connection';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';

type Command = (
  app: Awaited<ReturnType<typeof openApp>>,
  words: readonly string[],
) => Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  'load-content': loadContent,
  'create-admin': createAdministrator,
  'erase-account': eraseAccount,
  'receipt-key': keepReceiptKey,
  demo: provideDemoAccounts,
};

/** Commands for which the app is not opened, or not at once. */
const alone: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
  migrate: async () => {
    await migrateInstallation(readSettings());
    return 'The database is up to date.';
  },
  'make-key': makeKey,
  'add-certificate': addCertificate,
  backup: backupInstallation,
  restore: (words) => restoreInstallation(words, openApp),
};

const usage = `Commands: ${[...Object.keys(alone), ...Object.keys(commands)].join(', ')}.`;

/** A restore opens it to finish its work, when nobody else may yet. */
async function openApp({ restoring = false } = {}) {
  const { databaseUrl } = readSettings();
  if (!restoring) await withOwnConnection(databaseUrl, refuseUnfinishedRestore);
  await refuseUnfitDatabase(databaseUrl, migrationNames);
  return NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
}

async function run([name = '', ...words]: readonly string[]): Promise<string> {
  const own = alone[name];
  if (own !== undefined) return own(words);
  const command = commands[name];
  if (command === undefined) throw new Error(usage);
  const app = await openApp();
  try {
    return await command(app, words);
  } finally {
    await app.close();
  }
}

run(process.argv.slice(2)).then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'The command failed.'}\n`);
    process.exitCode = 1;
  },
);
