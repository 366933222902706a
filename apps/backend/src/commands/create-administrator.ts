import type { INestApplicationContext } from '@nestjs/common';
import { emailAddress } from '@svetionik/contracts/identity/email-address';
import { password as passwordRule } from '@svetionik/contracts/identity/password';
import {
  nameProblems,
  proposeName,
  type NameInBothScripts,
} from '@svetionik/domain/language/person-name';
import { foundingRoles } from '@svetionik/domain/access/permissions';
import { Accounts } from '../features/identity';
import { DomainError } from '../platform/http/domain-error';
import { refusePersonalNumber } from '../platform/privacy/personal-number-guard';
import { withOrganisation } from './installation';
import { StandardInput } from './standard-input';

const usage =
  'Give the address, then the name, and the password as one line of standard input: create-admin name@example.org "Milica Petrović"';

/** Makes the first administrator of an installation, or gives an account the role, a new password and a name where it has none. */
export async function createAdministrator(
  app: INestApplicationContext,
  [address, ...name]: readonly string[],
): Promise<string> {
  const email = emailAddress.safeParse(address);
  if (!email.success) throw new Error(usage);
  refusePersonalNumber(email.data);
  const account = {
    email: email.data,
    name: name.length === 0 ? undefined : readName(name.join(' ')),
    roles: foundingRoles,
    password: await readPassword(app.get(Accounts), email.data),
  };
  const stored = await withOrganisation(app, (transaction, { organisationId }) =>
    app.get(Accounts).provide(transaction, { ...account, organisationId }),
  );
  return `${email.data} can sign in as an administrator. ${wordsOn(stored.name)}`;
}

function readName(typed: string): NameInBothScripts {
  const proposed = proposeName(typed);
  const problems = [
    ...nameProblems(proposed.latin, 'sr-Latn'),
    ...nameProblems(proposed.cyrillic, 'sr-Cyrl'),
  ];
  if (problems.length > 0)
    throw new Error(`A name has letters of one script only, and no digits. ${usage}`);
  return proposed;
}

async function readPassword(accounts: Accounts, email: string): Promise<string> {
  const input = new StandardInput();
  const typed = await input.askSecretly('Password (10 to 128 characters): ');
  input.close();
  const password = passwordRule.safeParse(typed);
  if (!password.success) throw new Error('The password needs 10 to 128 characters.');
  try {
    accounts.refuseWeak(password.data, email);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Error('This password is easily guessed: choose another.');
  }
  return password.data;
}

function wordsOn(name: NameInBothScripts | null): string {
  return name === null
    ? 'The account has no name yet: give it on the page of the account after signing in.'
    : `The name is ${name.latin}, ${name.cyrillic}: correct it on the page of the account where it is written otherwise.`;
}
