import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { createAdministrator } from './commands/create-administrator';
import { eraseAccount } from './commands/erase-account';
import { loadContent } from './commands/load-content';
import { provideDemoAccounts } from './commands/provide-demo-accounts';
import { migrateInstallation, migrationNames } from './migrate';
import { readSettings } from './platform/config/env';
import { refuseUnfitDatabase } from './platform/database/refuse-unfit-database';

type Command = (
  app: Awaited<ReturnType<typeof openApp>>,
  words: readonly string[],
) => Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  'load-content': loadContent,
  'create-admin': createAdministrator,
  'erase-account': eraseAccount,
  demo: provideDemoAccounts,
};

const usage = `Commands: migrate, ${Object.keys(commands).join(', ')}.`;

async function openApp() {
  await refuseUnfitDatabase(readSettings().databaseUrl, migrationNames);
  return NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
}

async function run([name = '', ...words]: readonly string[]): Promise<string> {
  if (name === 'migrate') {
    await migrateInstallation(readSettings());
    return 'The database is up to date.';
  }
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
