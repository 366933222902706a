import { signIn } from '@svetionik/contracts/identity/session';
import { openSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { dropDatabase, freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { runCommand } from '../support/run-command';
import { administratorRoles } from '../support/staff-roles';

const password = 'kiša-pada-na-krov-7';

let url: string;
let app: TestApp;
let folder: string;

beforeAll(async () => {
  url = await freshDatabase();
  app = await createTestApp(url);
  folder = await mkdtemp(join(tmpdir(), 'svetionik-administrator-'));
});

afterAll(async () => {
  await app.close();
  await dropDatabase(url);
});

const variables = () => ({ LOCAL_DATABASE_URL: toLoginUrl(url), DATA_FOLDER: folder });

function passwordFile(text: string): number {
  const path = join(folder, 'password.txt');
  writeFileSync(path, text);
  return openSync(path, 'r');
}

describe.each([
  ['a pipe', () => ({ pipe: `${password}\n` })],
  ['a pipe without an end of line', () => ({ pipe: password })],
  ['a file', () => ({ file: passwordFile(`${password}\n`) })],
  ['a file of Windows', () => ({ file: passwordFile(`${password}\r\n`) })],
  ['a terminal', () => ({ typed: `${password}\r` })],
])('with a password from %s', (way, input) => {
  const email = `${way.replaceAll(' ', '-')}@example.org`;

  it('makes an administrator who can sign in, and shows the password nowhere', async () => {
    const { code, said } = await runCommand(['create-admin', email, 'Đorđe', 'Njegoš'], {
      variables: variables(),
      input: input(),
    });
    expect(said).toContain(`${email} can sign in as an administrator.`);
    expect(said).toContain('The name is Đorđe Njegoš, Ђорђе Његош');
    expect(said).not.toContain(password);
    expect(code).toBe(0);
    const reply = await call(app, signIn, { body: { email, password } });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      person: {
        name: { latin: 'Đorđe Njegoš', cyrillic: 'Ђорђе Његош' },
        roles: administratorRoles,
      },
    });
  });
});

it('says that a name is missing where none was given, and keeps one that is there', async () => {
  const again = (...name: string[]) =>
    runCommand(['create-admin', 'nameless@example.org', ...name], {
      variables: variables(),
      input: { pipe: password },
    });
  expect((await again()).said).toContain('The account has no name yet');
  expect((await again('Ана', 'Анић')).said).toContain('The name is Ana Anić, Ана Анић');
  expect((await again('Neko', 'Drugi')).said).toContain('The name is Ana Anić, Ана Анић');
});

it.each([
  ['no address', [], password, 'Give the address, then the name'],
  ['a name that is none', ['a@example.org', 'R2D2'], password, 'A name has letters'],
  ['no password', ['a@example.org'], '', 'The password needs 10 to 128 characters.'],
  ['a common one', ['a@example.org'], 'password123\n', 'This password is easily guessed'],
])('makes none with %s', async (_what, words, typed, sentence) => {
  const { code, said } = await runCommand(['create-admin', ...words], {
    variables: variables(),
    input: { pipe: typed },
  });
  expect(said).toContain(sentence);
  expect(code).toBe(1);
});
