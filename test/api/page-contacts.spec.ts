import { examples } from '@svetionik/contracts/examples';
import { editHelpContacts } from '@svetionik/contracts/organisations';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import request from 'supertest';
import { call } from '../support/call';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { Given } from '../support/given';
import { HelpContactsService } from '../../apps/backend/src/features/organisations';

let client: Client;
let one: TestApp;
let other: TestApp;
let administrator: string;

beforeEach(async () => {
  const url = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<link href="/icon.svg" /><a class="brand" href="/">S</a><a\n href="/account/sign-in">P</a><a href="https://a.rs">B</a><meta content="ORGANISATION_PLACEHOLDER" /><footer nonce="NONCE_PLACEHOLDER">HELP_CONTACTS_PLACEHOLDER</footer>',
  );
  client = new Client(url);
  await client.connect();
  one = await createTestApp(url, folder);
  other = await createTestApp(url, folder);
  administrator = await new Given(client).session(examples.administrator);
});

afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
  await client.end();
});

async function page({ app }: TestApp, path = '/kursevi'): Promise<string> {
  return (await request(app.getHttpServer()).get(path)).text;
}

async function edit(label: string): Promise<void> {
  const contacts = [{ label: { 'sr-Cyrl': 'Центар', en: label }, number: '063 610 590' }];
  const reply = await call(
    one,
    editHelpContacts,
    { body: { contacts }, ifMatch: '0' },
    administrator,
  );
  expect(reply.status).toBe(200);
}

/** What the page says once it is not what it said before, or after five seconds. */
async function renewed(app: TestApp, before: string): Promise<string> {
  const contacts = (text: string) => text.replace(/nonce="[^"]*"/, '');
  for (const until = Date.now() + 5000; Date.now() < until; await delay(100)) {
    const now = await page(app);
    if (contacts(now) !== contacts(before)) return now;
  }
  return before;
}

describe('the help contacts in the page itself', () => {
  it('are those that the program brings until somebody edits them', async () => {
    expect(await page(one)).toContain(
      '<a href="tel:192" data-contact="192"><span class="said"><span lang="sr-Latn">Policija</span>',
    );
  });

  it('are the edited ones within seconds, in every process, and remain text', async () => {
    const before = [await page(one), await page(other)] as const;
    await edit('<b>Centre</b> $& NONCE_PLACEHOLDER');
    for (const [app, known] of [
      [one, before[0]],
      [other, before[1]],
    ] as const) {
      const now = await renewed(app, known);
      expect(now).toContain('href="tel:+38163610590"');
      expect(now).toContain(
        '<span lang="en">&#60;b&#62;Centre&#60;/b&#62; $&#38; NONCE&#95;PLACEHOLDER</span>',
      );
      expect(now).not.toMatch(/_PLACEHOLDER|tel:192/);
    }
  });

  it('are not asked for with every request', async () => {
    await page(one);
    const asked = jest.spyOn(one.app.get(HelpContactsService), 'read');
    await Promise.all(Array.from({ length: 30 }, () => page(one)));
    expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('stand in the page while they cannot be asked for', async () => {
    await client.query('ALTER TABLE organisations.help_contacts RENAME TO gone');
    expect(await page(one)).toContain('data-contact="192"');
  });

  it('are those of the organisation that the address names, in whatever order pages are asked for', async () => {
    const theirs = '/o/druga-organizacija/courses/zdravstvo';
    await Promise.all([page(one), page(one, theirs)]);
    const before = await page(one);
    await edit('Centre');
    expect(await renewed(one, before)).toContain('+38163610590');
    for (const path of [theirs, '/o/druga-organizacija', '/o/druga-organizacija/'])
      expect(await page(one, path)).toContain('data-contact="192"');
    for (const path of ['/o/organizacija', '/o/organizacija/help', '/', '/ostalo'])
      expect(await page(one, path)).toContain('+38163610590');
  });

  it('stand beside whose page it is', async () => {
    const named = async (path: string) => /slug&#34;:&#34;([^&]*)/.exec(await page(one, path))?.[1];
    expect(await named('/')).toBe('organizacija');
    expect(await named('/o/druga-organizacija/courses')).toBe('druga-organizacija');
    const links = async (path: string) =>
      (await page(one, path)).match(/href="[/h][^"]*"/g)?.slice(0, 4);
    expect(await links('/')).toEqual([
      'href="/icon.svg"',
      'href="/"',
      'href="/account/sign-in"',
      'href="https://a.rs"',
    ]);
    expect(await links('/o/druga-organizacija/help')).toEqual([
      'href="/icon.svg"',
      'href="/o/druga-organizacija/"',
      'href="/o/druga-organizacija/account/sign-in"',
      'href="https://a.rs"',
    ]);
  });

  it('stand on the page too that says that there is no such organisation', async () => {
    for (const path of ['/o/nema-je', '/o/nema-je/courses/zdravstvo', '/o/DRUGA', '/o/%3Cb%3E']) {
      const reply = await request(one.app.getHttpServer()).get(path);
      expect([reply.status, reply.headers['cache-control']]).toEqual([404, 'no-store']);
      expect(reply.text).toContain('data-contact="192"');
      expect(reply.text).toContain('content="null"');
    }
  });
});
