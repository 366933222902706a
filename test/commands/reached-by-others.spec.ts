import { readAccount } from '@svetionik/contracts/identity/account';
import { signIn } from '@svetionik/contracts/identity/session';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { dropDatabase, freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { runCommand } from '../support/run-command';
import { ServerProcess } from '../support/server-process';

const publicUrl = 'https://svetionik.example';
const secret = 'https://svetionik.example/account/password#reset-link';

let url: string;
let folder: string;
let port: number;
let variables: NodeJS.ProcessEnv;
let server: ServerProcess | undefined;

/** An installation of one machine with demo accounts and a mail that resets a password. */
beforeAll(async () => {
  url = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'svetionik-reached-'));
  port = await freePort();
  variables = {
    LOCAL_DATABASE_URL: toLoginUrl(url),
    DATA_FOLDER: folder,
    PORT: String(port),
    NODE_ENV: 'test',
  };
  const made = await runCommand(['demo'], { variables, input: { pipe: '' } });
  expect(made.said).toContain('The demo accounts are made.');
  const mail = { to: 'a@b.rs', subject: 'Lozinka', text: secret, at: 'now' };
  await mkdir(join(folder, 'mail'), { recursive: true });
  await writeFile(join(folder, 'mail/1.json'), JSON.stringify(mail));
});

afterAll(async () => {
  await server?.stop();
  await dropDatabase(url);
});

it('shows mail and knows demo accounts on this machine only', async () => {
  const password = await demoPassword();
  await startWith({});
  const { cookie } = await signInAsDemo(password);
  expect((await send('GET', '/mail')).text).toContain(secret);
  for (const header of ['X-Forwarded-For', 'X-Real-IP', 'Via', 'Forwarded'])
    expect((await send('GET', '/mail', { [header]: '203.0.113.7' })).text).not.toContain(secret);

  const said = await startWith({ PUBLIC_URL: publicUrl });
  expect(said).toContain(
    'The demo accounts are blocked, because others can reach this installation.',
  );
  expect((await send('GET', '/mail')).text).not.toContain(secret);
  expect((await send('GET', '/mail', { Host: 'svetionik.example' })).text).not.toContain(secret);
  expect((await signInAsDemo(password)).status).toBe(401);
  expect((await send('GET', readAccount.path, { Cookie: cookie })).status).toBe(401);
  expect(existsSync(join(folder, 'demo-accounts.txt'))).toBe(false);

  expect(await startWith({ TRUSTED_PROXIES: '1' })).toBe('');
  expect((await send('GET', '/mail')).text).not.toContain(secret);
});

it('makes no demo accounts where others reach it, and new passwords once they do not', async () => {
  const make = (given: NodeJS.ProcessEnv) =>
    runCommand(['demo'], { variables: { ...variables, ...given }, input: { pipe: '' } });
  expect((await make({ PUBLIC_URL: publicUrl })).said).toContain('nobody else reaches');
  expect((await make({})).said).toContain('The demo accounts are made.');
  await startWith({});
  expect((await signInAsDemo(await demoPassword())).status).toBe(200);
});

async function startWith(given: NodeJS.ProcessEnv): Promise<string> {
  await server?.stop();
  server = new ServerProcess('main', { ...variables, ...given });
  await server.start();
  return server.said();
}

async function demoPassword(): Promise<string> {
  const accounts = await readFile(join(folder, 'demo-accounts.txt'), 'utf8');
  return /^administrator .* (\S+)$/m.exec(accounts)?.[1] ?? '';
}

async function signInAsDemo(password: string): Promise<{ status: number; cookie: string }> {
  const body = JSON.stringify({ email: 'administrator@svetionik.example', password });
  const headers = { 'Content-Type': 'application/json' };
  const origins = [`http://localhost:${port}`, publicUrl];
  const replies = [];
  for (const Origin of origins)
    replies.push(await send('POST', signIn.path, { ...headers, Origin }, body));
  const reply = replies.find(({ status }) => status !== 403);
  return { status: reply?.status ?? 0, cookie: reply?.cookie ?? '' };
}

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly cookie: string;
}

/** By node:http, because fetch sets the host itself. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const Host = `localhost:${port}`;
    const sent = request({ port, host: '127.0.0.1', method, path, headers: { Host, ...headers } });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.once('end', () => {
        const cookie = (response.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]);
        resolve({ status: response.statusCode ?? 0, text, cookie: cookie.join('; ') });
      });
    });
    sent.end(body);
  });
}
