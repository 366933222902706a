import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { setRetention } from '@svetionik/contracts/privacy';
import {
  askForAccess,
  changeReportState,
  giveShare,
  listReports,
  makeOwnKey,
  openReport,
  readAccess,
  restoreAccess,
  sendReport,
} from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { OfficerNewsWorker } from '../../../apps/backend/src/features/safeguarding/officer-news.worker';
import { RetentionWorker } from '../../../apps/backend/src/features/privacy/retention.worker';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What an officer cannot open any more is recovered by two others; whoever receives reports is told, and what is over is removed. */

const { organisation: network, otherOrganisation: member } = examples;
const { passphrase } = exampleSecrets;
const hours = 3_600_000;

let world: TestWorld;
let cookies: Record<'first' | 'second' | 'third' | 'member', string>;

beforeEach(async () => {
  world = await openWorld();
  await world.client.query(
    'DELETE FROM safeguarding.report; DELETE FROM safeguarding.access_request',
  );
  await world.client.query(
    `UPDATE identity.member SET roles = array_append(roles, 'safeguarding-officer') WHERE person_id = ANY ($1)`,
    [[examples.administrator, examples.trainer]],
  );
  cookies = {
    first: await world.given.session(examples.colleague),
    second: await world.given.session(examples.administrator),
    third: await world.given.session(examples.trainer),
    member: await world.given.session(examples.otherTrainer),
  };
});

afterEach(() => world.close());

const walk = (steps: Parameters<typeof scenario<keyof typeof cookies>>[2]) =>
  scenario(world.app, cookies, steps);

const key = (): ExampleRequest => ({ params: { key: v7() }, body: { passphrase } });
const opening = (id: string): ExampleRequest => ({ params: { report: id }, body: { passphrase } });
const typed = { body: { passphrase } };

let drawn = 0;
const report = (more: object, id: string): ExampleRequest => ({
  params: { report: id },
  body: {
    ...{ organisation: network, text: 'Vikao je.', toNetwork: false },
    caseKey: `aaaa-bbbb-cccc-dddd-eeee-${String(++drawn).padStart(4, '0')}`,
    ...more,
  },
});

/** What somebody asks for, as another who holds a share sees it. */
async function findAsked(cookie: string): Promise<ExampleRequest> {
  const { body } = await call(world.app, readAccess, {}, cookie);
  return { params: { request: body.requests[0]?.id ?? randomUUID() }, ...typed };
}

it('two of three open earlier reports for one who made a new key, but for what concerns them', async () => {
  const [earlier, concerning] = [randomUUID(), randomUUID()];
  await walk([
    { as: 'second', call: makeOwnKey, with: key(), status: 201 },
    { as: 'third', call: makeOwnKey, with: key(), status: 201 },
    { as: 'nobody', call: sendReport, with: report({}, earlier), status: 201 },
    {
      as: 'nobody',
      call: sendReport,
      with: report({ person: examples.administrator }, concerning),
      status: 201,
    },
    { as: 'second', call: makeOwnKey, with: key(), status: 201 },
    { as: 'second', call: openReport, with: opening(earlier), status: 404 },
    { as: 'second', call: readAccess, status: 200, has: { asked: null, requests: [] } },
    { as: 'second', call: askForAccess, status: 200, has: { asked: { given: 0, needed: 2 } } },
    { as: 'second', call: askForAccess, status: 200, has: { requests: [] } },
    { as: 'member', call: readAccess, status: 200, has: { requests: [] } },
  ]);
  const asked = await findAsked(cookies.first);
  await walk([
    { as: 'member', call: giveShare, with: asked, status: 404 },
    { as: 'second', call: giveShare, with: asked, status: 404 },
    {
      as: 'first',
      call: giveShare,
      with: { ...asked, body: { passphrase: `${passphrase} ne` } },
      status: 422,
    },
    {
      as: 'first',
      call: giveShare,
      with: asked,
      status: 200,
      has: { requests: [{ given: true }] },
    },
    { as: 'first', call: giveShare, with: asked, status: 200 },
    { as: 'second', call: readAccess, status: 200, has: { asked: { given: 1 } } },
    { as: 'second', call: restoreAccess, with: typed, status: 200, has: { restored: 0 } },
    { as: 'third', call: giveShare, with: asked, status: 200 },
    { as: 'second', call: restoreAccess, with: typed, status: 200, has: { restored: 1 } },
    { as: 'second', call: openReport, with: opening(earlier), status: 200 },
    { as: 'second', call: openReport, with: opening(concerning), status: 404 },
    { as: 'second', call: readAccess, status: 200, has: { asked: null } },
  ]);
  const left = await world.client.query('SELECT FROM safeguarding.given_share');
  expect(left.rowCount).toBe(0);
});

it('where a member has fewer than three, two of the network recover what it received', async () => {
  const [before, later] = [randomUUID(), randomUUID()];
  await walk([
    { as: 'second', call: makeOwnKey, with: key(), status: 201 },
    { as: 'third', call: makeOwnKey, with: key(), status: 201 },
    { as: 'member', call: makeOwnKey, with: key(), status: 201 },
    { as: 'nobody', call: sendReport, with: report({ organisation: member }, before), status: 201 },
    { as: 'member', call: makeOwnKey, with: key(), status: 201 },
    { as: 'nobody', call: sendReport, with: report({ organisation: member }, later), status: 201 },
    { as: 'member', call: askForAccess, status: 200, has: { asked: { given: 0 } } },
  ]);
  const asked = await findAsked(cookies.first);
  await walk([
    {
      as: 'first',
      call: readAccess,
      status: 200,
      has: { requests: [{ from: { 'sr-Latn': 'Druga organizacija' } }] },
    },
    { as: 'first', call: giveShare, with: asked, status: 200 },
    { as: 'third', call: giveShare, with: asked, status: 200 },
    { as: 'member', call: restoreAccess, with: typed, status: 200, has: { restored: 1 } },
    { as: 'member', call: openReport, with: opening(before), status: 200 },
    { as: 'first', call: openReport, with: opening(before), status: 404 },
  ]);
});

it('nobody recovers what came while fewer than three received reports in the whole network', async () => {
  const id = randomUUID();
  await walk([
    { as: 'nobody', call: sendReport, with: report({}, id), status: 201 },
    { as: 'second', call: makeOwnKey, with: key(), status: 201 },
    { as: 'second', call: askForAccess, status: 200, has: { asked: null } },
  ]);
});

it('whoever receives reports is told on the day after, once, and without a word of what it is', async () => {
  const news = world.app.app.get(OfficerNewsWorker);
  const tell = async () => {
    await news.handle();
    await world.client.query('UPDATE platform.job SET run_at = now() WHERE run_at > now()');
    await world.app.runJobs();
    return world.app.mail.filter(({ to }) => to === 'edukatorka@primer.rs').length;
  };
  await walk([{ as: 'nobody', call: sendReport, with: report({}, randomUUID()), status: 201 }]);
  expect(await tell()).toBe(0);
  world.app.clock.advance(24 * hours);
  expect(await tell()).toBe(1);
  expect(await tell()).toBe(1);
  expect(world.app.mail.map(({ subject, text }) => `${subject} ${text}`).join()).not.toMatch(
    /prijav|ponašanj|report|пријав|понашањ|safeguarding/iu,
  );
  world.app.clock.advance(7 * 24 * hours);
  expect(await tell()).toBe(2);
  expect(await tell()).toBe(2);
});

it('a closed report is removed after the period of the organisation, one in progress never', async () => {
  const [closed, open] = [randomUUID(), randomUUID()];
  await walk([
    { as: 'nobody', call: sendReport, with: report({}, closed), status: 201 },
    { as: 'nobody', call: sendReport, with: report({}, open), status: 201 },
    {
      as: 'first',
      call: changeReportState,
      with: { params: { report: closed }, body: { state: 'closed' } },
      status: 200,
    },
    {
      as: 'second',
      call: setRetention,
      with: {
        params: { kind: 'safeguarding-report' },
        body: { years: 1, ground: { 'sr-Latn': 'Pravilnik', 'sr-Cyrl': 'Правилник' } },
        ifMatch: '0',
      },
      status: 200,
    },
  ]);
  await world.client.query(
    `UPDATE safeguarding.report SET received_on = received_on - 800, closed_on = closed_on - 800`,
  );
  await world.app.app.get(RetentionWorker).handle();
  const left = await call(world.app, listReports, {}, cookies.first);
  expect(left.body.items.map(({ id }: { id: string }) => id)).toEqual([open]);
  const { rows } = await world.client.query('SELECT DISTINCT report_id FROM safeguarding.message');
  expect(rows).toEqual([{ report_id: open }]);
});
