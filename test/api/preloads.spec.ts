import { endpoints } from '@svetionik/contracts';
import { examples } from '@svetionik/contracts/examples';
import { editHelpContacts } from '@svetionik/contracts/organisations';
import { enrol } from '@svetionik/contracts/learning/enrolments';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import request from 'supertest';
import { v7 } from 'uuid';
import { pagePreloads } from '../../apps/backend/src/page-preloads';
import { TravellingHandlers } from '../../apps/backend/src/platform/preloads/travelling-handlers';
import { call } from '../support/call';
import { countStatements } from '../support/count-statements';
import { createTestApp, type TestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { Given } from '../support/given';

const enrolment = v7();
const course = `/courses/${examples.otherCourseSlug}`;
const player = `/learn/${enrolment}/opsti-modul/prva`;

let client: Client;
let app: TestApp;
let given: Given;
let person: string;
let cookie: string;

beforeAll(async () => {
  const url = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
  const block = '<script id="preloaded" type="application/json">PRELOADED_PLACEHOLDER</script>';
  writeFileSync(join(folder, 'index.html'), `<html><body>${block}</body></html>`);
  client = new Client(url);
  await client.connect();
  app = await createTestApp(url, folder);
  given = new Given(client);
  const name = { latin: 'Ana </script><!-- Đorđević', cyrillic: 'Ана Ђорђевић' };
  person = await given.person({ email: 'ana@primer.rs', name });
  cookie = await given.session(person);
  const body = { course: examples.otherCourseSlug };
  await call(app, enrol, { params: { enrolment }, body }, cookie);
});

afterAll(async () => {
  await app.close();
  await client.end();
});

const server = () => request(app.app.getHttpServer());

function open(path: string, as: string | undefined) {
  const asking = server().get(path);
  return as === undefined ? asking : asking.set('Cookie', as);
}

/** What came with a page, by the addresses of its replies: asked once more where the machine was too slow for it. */
async function preloaded(path: string, as?: string): Promise<Record<string, unknown>> {
  for (let tries = 1; ; tries += 1) {
    const reply = await open(path, as);
    expect([reply.status, reply.headers['cache-control']]).toEqual([200, 'no-store']);
    const replies = JSON.parse(/application\/json">(.*)<\/script>/s.exec(reply.text)?.[1] ?? '');
    if (Object.keys(replies).length > 0 || tries === 20) return replies;
  }
}

const always = ['/api/v1/session', '/api/v1/help-contacts'];

describe('what comes with a page', () => {
  it.each([
    ['/', ['/api/v1/tracks', '/api/v1/open-programmes', '/api/v1/course-statuses']],
    [
      course,
      [
        `/api/v1${course}`,
        `/api/v1${course}/recognition`,
        `/api/v1${course}/joinable-runs`,
        '/api/v1/open-programmes',
        '/api/v1/course-statuses',
      ],
    ],
    [
      '/learn',
      [
        '/api/v1/course-statuses',
        '/api/v1/account/runs',
        '/api/v1/joinable-programme-runs',
        '/api/v1/account/programmes',
        '/api/v1/account/changes',
      ],
    ],
    [player, [`/api/v1/enrolments/${enrolment}`, '/api/v1/course-statuses']],
    ['/account/sign-in', ['/api/v1/session/provider']],
  ])('at %s is what its routes answer', async (path, addresses) => {
    const replies = await preloaded(path, cookie);
    expect(Object.keys(replies).toSorted()).toEqual([...always, ...addresses].toSorted());
    for (const [address, reply] of Object.entries(replies))
      expect([address, reply]).toEqual([address, (await open(address, cookie)).body]);
  });

  it('is the home of whoever has one', async () => {
    const staff = await given.session(examples.administrator);
    const replies = await preloaded('/home', staff);
    expect(replies['/api/v1/home']).toEqual((await open('/api/v1/home', staff)).body);
  });

  it('finds out once who asks, and reads in one transaction', async () => {
    await preloaded('/learn', cookie);
    expect(await countStatements(app, () => preloaded('/learn', cookie))).toBeLessThanOrEqual(29);
  });

  it('cannot end the block that it stands in', async () => {
    const { text } = await open('/', cookie);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain('<!--');
    const replies = await preloaded('/', cookie);
    expect(JSON.stringify(replies)).toContain('Ana </script><!-- Đorđević');
  });

  it.each([
    ['nobody', undefined, null],
    ['whoever was signed out', 'session=gone', null],
  ])('for %s is what a visitor gets', async (_, as, found) => {
    const replies = await preloaded('/learn', as);
    expect(replies).toEqual({
      '/api/v1/session': { person: found },
      '/api/v1/help-contacts': expect.anything(),
    });
  });

  it('has the help contacts that the own organisation keeps, whatever page is opened first', async () => {
    const administrator = await given.person({
      email: 'clanica@primer.rs',
      organisationId: examples.otherOrganisation,
      name: { latin: 'Vesna Savić', cyrillic: 'Весна Савић' },
    });
    await client.query('UPDATE identity.member SET roles = $2 WHERE person_id = $1', [
      administrator,
      ['learner', 'administrator'],
    ]);
    const theirs = await given.session(administrator);
    const contacts = [{ label: { 'sr-Cyrl': 'Центар', en: 'Centre' }, number: '063 610 590' }];
    const edited = await call(app, editHelpContacts, { body: { contacts }, ifMatch: '0' }, theirs);
    expect(edited.status).toBe(200);
    const replies = await preloaded('/learn', theirs);
    expect(replies['/api/v1/help-contacts']).toEqual(
      (await open('/api/v1/help-contacts', theirs)).body,
    );
    expect(JSON.stringify(replies['/api/v1/help-contacts'])).toContain('063 610 590');
  });

  it('holds nothing of somebody else', async () => {
    const other = await given.session(await given.person({ email: 'drugi@primer.rs' }));
    expect(Object.keys(await preloaded(player, other)).toSorted()).toEqual(
      [...always, '/api/v1/course-statuses'].toSorted(),
    );
  });

  it('is that of the organisation in the address for a visitor, and of their own for who is signed in', async () => {
    const theirs = `/o/druga-organizacija${course}`;
    const asked = await server()
      .get('/api/v1/open-programmes')
      .set('organisation', 'druga-organizacija');
    const visitor = await preloaded('/o/druga-organizacija', undefined);
    expect(visitor['/api/v1/open-programmes']).toEqual(asked.body);
    expect((await preloaded(theirs, undefined))[`/api/v1${course}`]).toBeUndefined();
    expect((await preloaded(theirs, cookie))['/api/v1/session']).toEqual(
      (await open('/api/v1/session', cookie)).body,
    );
  });

  it('is nothing on the page of no organisation', async () => {
    const { status, text } = await open('/o/nema-je', undefined);
    expect([status, text]).toEqual([404, expect.stringContaining('json">{}</script>')]);
  });

  it('does not keep the page waiting for a database that is slow', async () => {
    await client.query('BEGIN; LOCK TABLE identity.session IN ACCESS EXCLUSIVE MODE');
    const reply = await open('/learn', cookie);
    await client.query('ROLLBACK');
    expect([reply.status, reply.text]).toEqual([200, expect.stringContaining('json">{}</script>')]);
  });

  it('is named by the contracts, and only read', () => {
    const found = Array.from({ length: 3 }, () => v7());
    const named = pagePreloads.flatMap(({ preloads }) => preloads(...found));
    for (const { endpoint, params } of named) {
      expect(endpoints).toContain(endpoint);
      expect(() => app.app.get(TravellingHandlers).find(endpoint)).not.toThrow();
      expect(endpoint.path.match(/:\w+/g) ?? []).toHaveLength(Object.keys(params).length);
    }
  });
});

describe('pages that many open at once', () => {
  it('hold no connection that another waits for', async () => {
    // more than the pool has, and more than may read together
    const pages = await Promise.all(Array.from({ length: 25 }, () => open(course, cookie)));
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
    expect(Object.keys(await preloaded(course, cookie))).toHaveLength(7);
  });
});
