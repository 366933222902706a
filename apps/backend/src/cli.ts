import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { migrateInstallation, migrationNames } from './migrate';
import { refuseUnfinishedRestore } from './platform/backup/restore-target';
import { readSettings } from './platform/config/env';
import { withOwnConnection } from './platform/database/own-connection';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';

type Words = readonly string[];
type Command = (app: INestApplicationContext, words: Words) => Promise<string>;

// Each loads what it needs when it is asked for: the whole program takes longer to load than a key to make.

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'load-content': async () => (await import('./commands/load-content.js')).loadContent,
  'create-admin': async () =>
    (await import('./commands/create-administrator.js')).createAdministrator,
  'erase-account': async () => (await import('./commands/erase-account.js')).eraseAccount,
  'end-factors': async () => (await import('./commands/end-factors.js')).endFactors,
  'receipt-key': async () => (await import('./commands/keep-receipt-key.js')).keepReceiptKey,
  'verify-audit': async () => (await import('./commands/verify-audit.js')).verifyAudit,
  'declare-audit-gap': async () =>
    (await import('./commands/declare-audit-gap.js')).declareAuditGap,
  demo: async () => (await import('./commands/provide-demo-accounts.js')).provideDemoAccounts,
};

/** Commands for which the app is not opened, or not at once. */
const alone: Readonly<Record<string, (words: Words) => Promise<string>>> = {
  migrate: async () => {
    await migrateInstallation(readSettings());
    return 'The database is up to date.';
  },
  'make-key': async (words) => (await import('./commands/signing-keys.js')).makeKey(words),
  'add-certificate': async (words) =>
    (await import('./commands/signing-keys.js')).addCertificate(words),
  'verify-audit-export': async (words) =>
    (await import('./commands/verify-audit-export.js')).verifyAuditExport(words),
  backup: async (words) =>
    (await import('./commands/backup-installation.js')).backupInstallation(words),
  restore: async (words) =>
    (await import('./commands/restore-installation.js')).restoreInstallation(words, openApp),
};

const usage = `Commands: ${[...Object.keys(alone), ...Object.keys(commands)].join(', ')}.`;

/** A restore opens it to finish its work, when nobody else may yet. */
async function openApp({ restoring = false } = {}): Promise<INestApplicationContext> {
  const { databaseUrl } = readSettings();
  if (!restoring) await withOwnConnection(databaseUrl, refuseUnfinishedRestore);
  await refuseUnfitDatabase(databaseUrl, migrationNames);
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await import('./app.module.js');
  return NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
}

async function run([name = '', ...words]: Words): Promise<string> {
  const own = alone[name];
  if (own !== undefined) return own(words);
  const command = commands[name];
  if (command === undefined) throw new Error(usage);
  const [app, work] = await Promise.all([openApp(), command()]);
  try {
    return await work(app, words);
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
