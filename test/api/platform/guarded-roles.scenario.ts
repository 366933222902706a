import { endpoints } from '@svetionik/contracts';
import { listActions } from '@svetionik/contracts/audits';
import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listEnrolments } from '@svetionik/contracts/learning';
import { readAccount } from '@svetionik/contracts/identity/account';
import { readFactorRule, setFactorRule } from '@svetionik/contracts/identity/factor-rule';
import { addAuthenticator, beginAuthenticator } from '@svetionik/contracts/identity/factors';
import { readSession } from '@svetionik/contracts/identity/session';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { collectPermissions, type Role } from '@svetionik/domain/access/permissions';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { makeCode } from '../../support/authenticator-app';
import { call } from '../../support/call';
import { digestRows } from '../../support/row-digest';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Roles that ask for a second factor, where others reach the installation. */

let world: TestWorld;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  jest.replaceProperty(world.app.app.get<Settings>(SETTINGS), 'onThisMachineOnly', false);
  cookie = await world.given.session(examples.administrator);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

const asking = (endpoint: EndpointDefinition, as: string, body?: unknown) =>
  call(world.app, endpoint, { body }, as);

async function holding(person: string, roles: readonly Role[]): Promise<void> {
  await world.client.query('UPDATE identity.member SET roles = $2 WHERE person_id = $1', [
    person,
    roles,
  ]);
}

async function addApp(): Promise<void> {
  const { body } = await asking(beginAuthenticator, cookie);
  const code = makeCode(body.secret, world.app.clock.now());
  expect((await asking(addAuthenticator, cookie, { step: body.step, code })).status).toBe(200);
}

describe('an officer or administrator without a second factor', () => {
  it('finds closed whatever the role permits, on every route', async () => {
    await holding(examples.administrator, ['learner', 'certificate-officer', 'administrator']);
    const open = collectPermissions(['learner']);
    const closed = endpoints.filter(({ permission }) => !open.has(permission));
    expect(closed.length).toBeGreaterThan(200);
    const before = await digestRows(world.client);
    const answers = [];
    for (const endpoint of closed) {
      const { status, body } = await call(world.app, endpoint, endpoint.example, cookie);
      answers.push({ name: endpoint.name, status, code: body.code });
    }
    const held = collectPermissions(['certificate-officer', 'administrator']);
    expect(answers).toEqual(
      closed.map(({ name, permission }) => ({
        name,
        status: 403,
        code: held.has(permission) ? 'access.factor-needed' : 'access.forbidden',
      })),
    );
    expect(await digestRows(world.client)).toEqual(before);
  });

  it('keeps the account and what the other roles permit, and is told what waits', async () => {
    await holding(examples.administrator, ['learner', 'administrator']);
    const { body } = await asking(readSession, cookie);
    expect(body.person.roles).toEqual(['learner', 'administrator']);
    expect([...body.person.permissions].sort()).toEqual(['account', 'course.take', 'public']);
    expect(body.person.awaitingFactor).toContain('organisation.manage');
    expect((await asking(listEnrolments, cookie)).status).toBe(200);
  });

  it('finds it open in the same session as soon as an app is added, even where the role is all that is held', async () => {
    await holding(examples.administrator, ['administrator']);
    expect((await asking(readAccount, cookie)).status).toBe(200);
    await addApp();
    const { body } = await asking(readSession, cookie);
    expect([body.person.awaitingFactor, body.person.askedForPasskey]).toEqual([[], false]);
    expect((await asking(listActions, cookie)).status).toBe(200);
  });

  it('issues nothing where it was lost in the middle of it, and the same order once there is another', async () => {
    await holding(examples.administrator, ['certificate-officer']);
    await addApp();
    const issuing = () => call(world.app, issueCertificates, issueCertificates.example, cookie);
    expect((await call(world.app, listEligible, listEligible.example, cookie)).status).toBe(200);
    await world.client.query('DELETE FROM identity.authenticator WHERE person_id = $1', [
      examples.administrator,
    ]);
    const before = await digestRows(world.client);
    const refused = await issuing();
    expect([refused.status, refused.body.code]).toEqual([403, 'access.factor-needed']);
    expect(await digestRows(world.client)).toEqual(before);
    await addApp();
    expect((await issuing()).status).toBe(201);
  });

  it('is not asked on a machine that nobody else reaches', async () => {
    jest.restoreAllMocks();
    expect((await asking(readFactorRule, cookie)).status).toBe(200);
  });
});

describe('the rule of an organisation', () => {
  beforeEach(addApp);

  const setting = (roles: readonly Role[], version: string) =>
    call(world.app, setFactorRule, { body: { roles }, ifMatch: version }, cookie);

  it('asks others too, from their next request on, and is noted', async () => {
    const trainer = await world.given.session(examples.trainer);
    await world.client.query('DELETE FROM identity.passkey');
    await world.client.query('DELETE FROM identity.authenticator WHERE person_id = $1', [
      examples.trainer,
    ]);
    const before = (await asking(readSession, trainer)).body.person.permissions;
    const { body } = await setting(['administrator', 'author', 'trainer'], '0');
    expect(body).toEqual({
      always: ['certificate-officer', 'administrator'],
      roles: ['author', 'trainer'],
      version: 1,
    });
    const { person } = (await asking(readSession, trainer)).body;
    expect(before).toContain('course.author');
    expect(person.permissions).not.toContain('course.author');
    expect(person.awaitingFactor).toEqual(expect.arrayContaining(['course.author', 'run.read']));
    const { rows } = await world.client.query(
      `SELECT subject_ids AS ids FROM platform.audit WHERE action = 'identity.setFactorRule'`,
    );
    expect(rows).toEqual([{ ids: [examples.organisation] }]);
  });

  it('holds in that organisation alone', async () => {
    await world.client.query(
      `INSERT INTO identity.factor_rule (organisation_id, roles, version, set_by, set_at)
       SELECT id, ARRAY['learner'], 1, $1, now() FROM platform.organisation WHERE id <> $2`,
      [examples.administrator, examples.organisation],
    );
    const learner = await world.given.session(examples.learner);
    const { person } = (await asking(readSession, learner)).body;
    expect([person.permissions.includes('course.take'), person.awaitingFactor]).toEqual([true, []]);
  });

  it('is not set over one that somebody else has set meanwhile', async () => {
    await setting(['trainer'], '0');
    expect((await setting([], '0')).status).toBe(412);
    expect((await asking(readFactorRule, cookie)).body.roles).toEqual(['trainer']);
  });
});
