import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@svetionik/contracts/permissions';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { Accounts } from '../features/identity';
import { SETTINGS, type Settings } from '../platform/config/config.module';
import { demoAccountsFile } from './demo-accounts-file';
import { withOrganisation } from './installation';

const people: readonly {
  readonly email: string;
  readonly label: string;
  readonly roles: readonly Role[];
}[] = [
  { email: 'polaznik@svetionik.example', label: 'learner', roles: ['learner'] },
  { email: 'edukator@svetionik.example', label: 'trainer', roles: ['learner', 'trainer'] },
  {
    email: 'administrator@svetionik.example',
    label: 'administrator',
    roles: ['learner', 'administrator'],
  },
];

/** Makes the three demo people of a local installation, with passwords of its own, kept in a file only its owner reads. */
export async function provideDemoAccounts(app: INestApplicationContext): Promise<string> {
  const settings = app.get<Settings>(SETTINGS);
  if (!settings.local) throw new Error('Demo accounts exist only in a local installation.');
  const file = demoAccountsFile(settings.dataFolder);
  if (existsSync(file)) return 'The demo accounts are there.';
  const accounts = people.map((person) => ({ ...person, password: makePassword() }));
  await withOrganisation(app, async (transaction, { organisationId }) => {
    for (const { email, password, roles } of accounts)
      await app.get(Accounts).provide(transaction, { email, password, roles, organisationId });
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
