import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { listActions } from '@svetionik/contracts/audits';
import {
  answerReport,
  changeReportState,
  listReports,
  listStaff,
  makeOwnKey,
  openCase,
  openReport,
  readReceivers,
  sendReport,
} from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A report is read by whom it may be, and by nobody whom it concerns. */

const { organisation: network, otherOrganisation: member, colleague, otherTrainer } = examples;
const { passphrase } = exampleSecrets;
const caseKey = 'aaaa-bbbb-cccc-dddd-eeee-ffff';
const text = 'Na vežbi je vikao na polaznicu zelenog šala.';

let world: TestWorld;
let cookies: Record<'officer' | 'member' | 'administrator' | 'learner', string>;

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    officer: await world.given.session(colleague),
    member: await world.given.session(otherTrainer),
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

const key = (): ExampleRequest => ({ params: { key: v7() }, body: { passphrase } });
const opening = (id: string): ExampleRequest => ({ params: { report: id }, body: { passphrase } });

const count = async (table: string) =>
  (await world.client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))
    .rows[0]?.count;

describe('a report about somebody of the list', () => {
  it('is chosen by members alone, and never read by whom it concerns', async () => {
    const listed = await walk([
      { as: 'nobody', call: listStaff, status: 401 },
      { as: 'learner', call: listStaff, status: 200 },
    ]);
    expect(listed.text).toContain(examples.administrator);
    expect(listed.text).not.toContain(examples.learner);
    const id = randomUUID();
    await world.client.query(
      `UPDATE identity.member SET roles = array_append(roles, 'safeguarding-officer') WHERE person_id = $1`,
      [examples.administrator],
    );
    const answer = { params: { report: id, answer: randomUUID() }, body: { text: 'Nije tačno.' } };
    await walk([
      { as: 'administrator', call: makeOwnKey, with: key(), status: 201 },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ person: examples.administrator }, id),
        status: 201,
      },
      { as: 'administrator', call: listReports, status: 200, has: { items: [] } },
      { as: 'administrator', call: openReport, with: opening(id), status: 404 },
      { as: 'administrator', call: answerReport, with: answer, status: 404 },
      {
        as: 'administrator',
        call: changeReportState,
        with: { params: { report: id }, body: { state: 'closed' } },
        status: 404,
      },
      {
        as: 'officer',
        call: openReport,
        with: opening(id),
        status: 200,
        has: { concerns: { person: { 'sr-Latn': 'Marija Ilić' } } },
      },
      {
        as: 'administrator',
        call: listActions,
        status: 200,
        hasNot: ['"Marija Ilić","safeguarding'],
      },
    ]);
    const { rows } = await world.client.query<{ subject_ids: string[] }>(
      `SELECT subject_ids FROM platform.audit WHERE action = 'safeguarding.openReport'`,
    );
    expect(rows).toEqual([{ subject_ids: [id] }]);
  });

  it('goes to the network where it concerns who receives reports in a member, or the sender wishes it', async () => {
    const [about, wished, own] = [randomUUID(), randomUUID(), randomUUID()];
    const ofMember = { organisation: member };
    await walk([
      { as: 'member', call: makeOwnKey, with: key(), status: 201 },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ ...ofMember, person: otherTrainer }, about),
        status: 201,
        has: { byNetwork: true },
      },
      {
        as: 'nobody',
        call: sendReport,
        with: report(
          { ...ofMember, toNetwork: true, caseKey: 'aaaa-bbbb-cccc-dddd-eeee-0000' },
          wished,
        ),
        status: 201,
        has: { byNetwork: true },
      },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ ...ofMember, caseKey: 'aaaa-bbbb-cccc-dddd-eeee-1111' }, own),
        status: 201,
        has: { byNetwork: false },
      },
      {
        as: 'nobody',
        call: sendReport,
        with: report({ ...ofMember, person: colleague }),
        status: 404,
      },
      { as: 'member', call: openReport, with: opening(about), status: 404 },
      { as: 'member', call: openReport, with: opening(wished), status: 404 },
      { as: 'member', call: openReport, with: opening(own), status: 200 },
      { as: 'officer', call: openReport, with: opening(own), status: 404 },
      {
        as: 'officer',
        call: openReport,
        with: opening(about),
        status: 200,
        has: { about: { 'sr-Latn': 'Druga organizacija' } },
      },
      { as: 'nobody', call: openCase, with: { body: { caseKey } }, status: 200 },
    ]);
    expect((await call(world.app, listReports, {}, cookies.member)).body.items).toHaveLength(1);
  });

  it('is refused where nobody could read it', async () => {
    const only = report({ person: colleague });
    await walk([
      {
        as: 'nobody',
        call: sendReport,
        with: only,
        status: 409,
        has: { code: 'safeguarding.nobody-receives' },
      },
    ]);
    await world.client.query('DELETE FROM safeguarding.officer_key');
    await walk([
      { as: 'nobody', call: readReceivers, status: 200, has: { receives: false } },
      {
        as: 'nobody',
        call: sendReport,
        with: report(),
        status: 409,
        has: { code: 'safeguarding.nobody-receives' },
      },
    ]);
    expect(await count('safeguarding.report')).toBe(0);
  });
});

describe('the key of an officer', () => {
  it('is made once, and another one in its place opens nothing of what was before', async () => {
    const id = randomUUID();
    const another = key();
    await walk([
      { as: 'nobody', call: sendReport, with: report({}, id), status: 201 },
      { as: 'officer', call: makeOwnKey, with: another, status: 201 },
      { as: 'officer', call: makeOwnKey, with: another, status: 200 },
      {
        as: 'officer',
        call: makeOwnKey,
        with: { ...another, body: { passphrase: `${passphrase}!` } },
        status: 409,
      },
      { as: 'officer', call: openReport, with: opening(id), status: 404 },
    ]);
  });

  it('opens nothing without the role', async () => {
    const id = randomUUID();
    await walk([{ as: 'nobody', call: sendReport, with: report({}, id), status: 201 }]);
    await world.client.query(
      `UPDATE identity.member SET roles = array_remove(roles, 'safeguarding-officer') WHERE person_id = $1`,
      [colleague],
    );
    await walk([{ as: 'officer', call: openReport, with: opening(id), status: 403 }]);
  });
});
