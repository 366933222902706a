import type { INestApplicationContext } from '@nestjs/common';
import { emailAddress, password as passwordRule } from '@svetionik/contracts/identity';
import { createInterface } from 'node:readline';
import { Accounts } from '../features/identity';
import { refusePersonalNumber } from '../platform/privacy/personal-number-guard';
import { withOrganisation } from './installation';

const usage =
  'Give the address as the only word and the password as one line of standard input: create-admin name@example.org';

/** Makes the first administrator of an installation, or gives an account the role and a new password. */
export async function createAdministrator(
  app: INestApplicationContext,
  [address, ...more]: readonly string[],
): Promise<string> {
  const email = emailAddress.safeParse(address);
  if (!email.success || more.length > 0) throw new Error(usage);
  refusePersonalNumber(email.data);
  process.stderr.write('Password (10 to 128 characters): ');
  const password = passwordRule.safeParse(await readLine());
  if (!password.success) throw new Error('The password needs 10 to 128 characters.');
  const accounts = app.get(Accounts);
  accounts.refuseWeak(password.data, email.data);
  await withOrganisation(app, (transaction, { organisationId }) =>
    accounts.provide(transaction, {
      email: email.data,
      password: password.data,
      roles: ['learner', 'administrator'],
      organisationId,
    }),
  );
  return `${email.data} can sign in as an administrator.`;
}

function readLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      lines.close();
      resolve(line);
    });
    lines.once('close', () => resolve(''));
  });
}
