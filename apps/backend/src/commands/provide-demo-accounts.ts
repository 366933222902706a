import type { INestApplicationContext } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { Accounts } from '../features/identity';
import { SETTINGS, type Settings } from '../platform/config/config.module';
import { demoAccountsFile } from './demo-accounts-file';
import { demoPeople } from './demo-people';
import { withOrganisation } from './installation';

/** Makes the three demo people of an installation that nobody else reaches, with passwords of its own, kept in a file only its owner reads. */
export async function provideDemoAccounts(app: INestApplicationContext): Promise<string> {
  const settings = app.get<Settings>(SETTINGS);
  if (!settings.onThisMachineOnly)
    throw new Error('Demo accounts exist only where nobody else reaches the installation.');
  const file = demoAccountsFile(settings.dataFolder);
  if (existsSync(file)) return 'The demo accounts are there.';
  const accounts = demoPeople.map((person) => ({ ...person, password: makePassword() }));
  await withOrganisation(app, async (transaction, { organisationId }) => {
    for (const { email, name, password, roles } of accounts)
      await app
        .get(Accounts)
        .provide(transaction, { email, name, password, roles, organisationId });
  });
  await mkdir(settings.dataFolder, { recursive: true });
  const lines = accounts.map(
    ({ label, email, password }) => `${label.padEnd(14)} ${email.padEnd(34)} ${password}`,
  );
  await writeFile(`${file}.part`, `${lines.join('\n')}\n`, { mode: 0o600 });
  await rename(`${file}.part`, file);
  return 'The demo accounts are made.';
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function makePassword(): string {
  const part = (): string =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [part(), part(), part(), part()].join('-');
}
