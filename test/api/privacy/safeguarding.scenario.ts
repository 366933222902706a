import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import {
  answerReport,
  changeReportState,
  listReports,
  openCase,
  openReport,
  readReceivers,
  sendReport,
  writeMore,
} from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { Metrics } from '../../../apps/backend/src/platform/metrics/metrics';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Behaviour is reported, read by whom it may be, and answered; nothing tells who wrote. */

const { organisation: network, colleague } = examples;
const { passphrase } = exampleSecrets;
const caseKey = 'aaaa-bbbb-cccc-dddd-eeee-ffff';
const text = 'Na vežbi je vikao na polaznicu zelenog šala.';

let world: TestWorld;
let cookies: Record<'officer' | 'administrator' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    officer: await world.given.session(colleague),
    administrator: await world.given.session(examples.administrator),
    learner: await world.given.session(examples.learner),
  };
  await world.client.query('DELETE FROM safeguarding.report');
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

const report = (more: object = {}, id: string = randomUUID()): ExampleRequest => ({
  params: { report: id },
  body: { organisation: network, caseKey, text, toNetwork: false, ...more },
});

const opening = (id: string): ExampleRequest => ({ params: { report: id }, body: { passphrase } });

/** All that the database holds, but for what was there before. */
async function readWholeDatabase(): Promise<string> {
  const { rows } = await world.client.query<{ table: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const parts: string[] = [];
  for (const { table } of rows) {
    const { rows: read } = await world.client.query<{ all: string | null }>(
      `SELECT string_agg(to_jsonb(t)::text, E'\\n') AS all FROM ${table} t`,
    );
    parts.push(read[0]?.all ?? '');
  }
  return parts.join('\n');
}

const count = async (table: string) =>
  (await world.client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))
    .rows[0]?.count;

describe('a report without a name', () => {
  it('is read by an officer, answered, and gone on with by the key of the case', async () => {
    const id = randomUUID();
    await walk([
      {
        as: 'nobody',
        call: readReceivers,
        status: 200,
        has: { organisation: network, receives: true },
      },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ other: 'trener' }, id),
        status: 201,
        has: { byNetwork: false },
      },
      { as: 'nobody', call: sendReport, with: report({ other: 'trener' }, id), status: 200 },
      {
        as: 'nobody',
        call: sendReport,
        with: report({}, randomUUID()),
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as: 'administrator', call: listReports, status: 403 },
      {
        as: 'officer',
        call: listReports,
        status: 200,
        has: { items: [{ id, state: 'received', news: true, about: null }] },
        hasNot: [text, 'trener'],
      },
      {
        as: 'officer',
        call: openReport,
        with: { params: { report: id }, body: { passphrase: `${passphrase} ne` } },
        status: 422,
        has: { code: 'safeguarding.passphrase-wrong' },
      },
      {
        as: 'officer',
        call: openReport,
        with: opening(id),
        status: 200,
        has: {
          state: 'open',
          sender: null,
          concerns: { person: null, other: 'trener' },
          messages: [{ writer: 'sender', text }],
          log: [{ kind: 'received', by: null }, { kind: 'read' }],
        },
      },
      {
        as: 'officer',
        call: answerReport,
        with: {
          params: { report: id, answer: randomUUID() },
          body: { text: 'Hvala. Kog dana je to bilo?' },
        },
        status: 201,
        has: { state: 'open' },
      },
      {
        as: 'nobody',
        call: openCase,
        with: { body: { caseKey } },
        status: 200,
        has: {
          messages: [
            { writer: 'sender', text: null },
            { writer: 'officer', text: 'Hvala. Kog dana je to bilo?' },
          ],
        },
        hasNot: [text, colleague],
      },
      {
        as: 'nobody',
        call: openCase,
        with: { body: { caseKey: caseKey.replace('aaaa', 'aaab') } },
        status: 404,
      },
      {
        as: 'nobody',
        call: openCase,
        with: { body: { caseKey: caseKey.toUpperCase().replaceAll('-', ' ') } },
        status: 200,
      },
      {
        as: 'officer',
        call: changeReportState,
        with: { params: { report: id }, body: { state: 'closed' } },
        status: 200,
        has: { state: 'closed' },
      },
      {
        as: 'officer',
        call: answerReport,
        with: { params: { report: id, answer: randomUUID() }, body: { text: 'Još nešto.' } },
        status: 409,
      },
      {
        as: 'nobody',
        call: writeMore,
        with: { params: { message: randomUUID() }, body: { caseKey, text: 'U utorak.' } },
        status: 201,
        has: { state: 'open' },
      },
      {
        as: 'officer',
        call: listReports,
        status: 200,
        has: { items: [{ news: true, state: 'open' }] },
      },
      {
        as: 'officer',
        call: openReport,
        with: opening(id),
        status: 200,
        has: {
          messages: [{}, {}, { text: 'U utorak.' }],
          log: [
            {},
            {},
            { kind: 'answered' },
            { kind: 'closed' },
            { kind: 'written', by: null },
            { kind: 'reopened', by: null },
            { kind: 'read' },
          ],
        },
      },
    ]);
  });

  it('leaves nothing by which its sender is found, whoever is signed in in that browser', async () => {
    const before = {
      jobs: await count('platform.job'),
      audit: await count('platform.audit'),
      events: await count('platform.event'),
      counters: await count('platform.throttle'),
    };
    await world.client.query(
      `UPDATE identity.session SET last_used_at = now() - interval '10 minutes'`,
    );
    const sessions = () =>
      world.client.query('SELECT id, last_used_at FROM identity.session ORDER BY id');
    const untouched = (await sessions()).rows;
    const sent = { ...report({ sender: 'Vesna Vešala, 064 123 4567' }) };
    expect((await call(world.app, sendReport, sent, cookies.learner)).status).toBe(201);
    expect((await call(world.app, openCase, { body: { caseKey } }, cookies.learner)).status).toBe(
      200,
    );
    expect((await sessions()).rows).toEqual(untouched);
    const after = {
      jobs: await count('platform.job'),
      audit: await count('platform.audit'),
      events: await count('platform.event'),
      counters: await count('platform.throttle'),
    };
    expect(after).toEqual(before);
    const { rows } = await world.client.query<Record<string, unknown>>(
      'SELECT to_jsonb(r) AS report, to_jsonb(m) AS message, to_jsonb(s) AS step FROM safeguarding.report r, safeguarding.message m, safeguarding.step s',
    );
    expect(JSON.stringify(rows)).not.toMatch(/T\d\d:\d\d|127\.0\.0\.1|::1/);
    expect(await world.app.app.get(Metrics).text()).not.toContain('safeguarding/case');
    const whole = await readWholeDatabase();
    for (const secret of [text, 'Vešala', caseKey, passphrase]) expect(whole).not.toContain(secret);
  });

  it('has an id that says nothing of when it was made', async () => {
    await walk([
      { as: 'nobody', call: sendReport, with: report({}, v7()), status: 404 },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ text: 'JMBG 0101099710005' }),
        status: 422,
        has: { code: 'text.personal-number' },
      },
      { as: 'nobody', call: sendReport, with: report({ organisation: randomUUID() }), status: 404 },
    ]);
  });

  it('is slowed down in memory alone, and no longer than an hour', async () => {
    world.app.clock.advance(3_600_000);
    for (let sent = 0; sent < 120; sent += 1)
      expect((await call(world.app, openCase, { body: { caseKey } })).status).toBe(404);
    await walk([{ as: 'nobody', call: openCase, with: { body: { caseKey } }, status: 429 }]);
    world.app.clock.advance(3_600_000);
    await walk([{ as: 'nobody', call: openCase, with: { body: { caseKey } }, status: 404 }]);
  });
});
