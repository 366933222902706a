import type { INestApplicationContext } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { Accounts } from '../features/identity';
import { SETTINGS, type Settings } from '../platform/config/config.module';
import { Transactions } from '../platform/database/transactions';
import { demoAccountsFile } from './demo-accounts-file';
import { demoPeople } from './demo-people';

/**
 * Blocks the demo people, whose passwords lie in a file, where others reach the installation; gives a sentence for the
 * operator where there were any. Their file goes too, so that they get new passwords once nobody else reaches it again.
 */
export async function blockDemoAccounts(app: INestApplicationContext): Promise<string | undefined> {
  const { onThisMachineOnly, dataFolder } = app.get<Settings>(SETTINGS);
  if (onThisMachineOnly) return undefined;
  const blocked = await app
    .get(Transactions)
    .unitOfWork({ kind: 'system', organisationId: undefined }, (transaction) =>
      app.get(Accounts).block(
        transaction,
        demoPeople.map(({ email }) => email),
      ),
    );
  await rm(demoAccountsFile(dataFolder), { force: true });
  return blocked === 0
    ? undefined
    : 'The demo accounts are blocked, because others can reach this installation. Make an administrator: npm run cli -- create-admin name@example.org "Milica Petrović"';
}
