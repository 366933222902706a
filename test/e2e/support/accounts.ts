import { confirmName } from '@svetionik/contracts/identity/account';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { finishSignIn, signIn } from '@svetionik/contracts/identity/session';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCode } from '../../support/authenticator-app';
import { awaitValue } from '../../support/await-condition';
import { Client } from './client';

/** One of the demo people of the installation. */
export type DemoRole = 'learner' | 'trainer' | 'administrator';

/** The account of one of the demo people. */
export async function demoAccount(role: DemoRole, dataFolder: string): Promise<Account> {
  const lines = (await readFile(join(dataFolder, 'demo-accounts.txt'), 'utf8')).split('\n');
  const [, email = '', password = ''] =
    lines.find((line) => line.startsWith(role))?.split(/\s+/) ?? [];
  return { email, password };
}

/** An address and its password. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

export async function openSession(account: Account, address: string): Promise<Client> {
  const client = await Client.open(address);
  await client.call(signIn, { body: account });
  return client;
}

/** A session of somebody whose authenticator app has the secret, and has shown the code of this moment before. */
export async function openGuardedSession(
  account: Account,
  address: string,
  secret: string,
): Promise<Client> {
  const client = await Client.open(address);
  const begun = await client.call(signIn, { body: account });
  if (!('step' in begun)) throw new Error('The password alone has signed in.');
  const code = makeCode(secret, new Date(Date.now() + 30_000));
  await client.call(finishSignIn, { body: { step: begun.step, proof: { kind: 'code', code } } });
  return client;
}

/** Registers somebody new, who confirms the address by the mailed link, and the name. */
export async function registerLearner(address: string, dataFolder: string): Promise<Account> {
  const account = { email: `${randomUUID()}@primer.rs`, password: `duga-${randomUUID()}` };
  const client = await Client.open(address);
  await client.call(register, { body: { ...account, language: 'sr-Latn', age: 'adult' } });
  const token = /confirm\S*?([A-Za-z0-9_-]{43})/.exec(
    await readMail(dataFolder, account.email),
  )?.[1];
  if (token === undefined) throw new Error('The mail has no link.');
  await client.call(confirmAddress, { body: { token } });
  await client.call(confirmName, {
    body: { latin: 'Ljiljana Đorđević', cyrillic: 'Љиљана Ђорђевић', form: 'feminine' },
  });
  await client.close();
  return account;
}

function readMail(dataFolder: string, to: string): Promise<string> {
  const folder = join(dataFolder, 'mail');
  return awaitValue('a mail came', async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    const messages = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return messages.find((each) => each.includes(to));
  });
}
