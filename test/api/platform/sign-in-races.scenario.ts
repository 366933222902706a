import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { blockMember } from '@svetionik/contracts/identity/members';
import { changePassword, resetPassword } from '@svetionik/contracts/identity/password';
import { removeProvider, unlinkMember } from '@svetionik/contracts/providers/settings';
import {
  beginProviderSignIn,
  finishProviderSignIn,
  removeOwnProviderLink,
} from '@svetionik/contracts/providers/sign-in';
import {
  finishSignIn,
  readSession,
  signIn,
  signOutEverywhere,
  switchOrganisation,
} from '@svetionik/contracts/identity/session';
import { readRecoveryCode } from '@svetionik/domain/passwords/recovery-code';
import { createHash } from 'node:crypto';
import type { Response } from 'supertest';
import { putProvider } from '../../support/answer-as-provider';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { ForeignProvider } from '../../support/foreign-provider';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What somebody is signed in by ends in the very instant in which a session begins by it. */

const { password, newPassword } = exampleSecrets;
const email = 'polaznica@primer.rs';
const person = examples.learner;

let world: TestWorld;
let foreign: ForeignProvider;
let own: string;
let administrator: string;

beforeAll(async () => {
  foreign = await ForeignProvider.start('http://localhost:3000/o/organizacija/account/provider');
});

beforeEach(async () => {
  world = await openWorld();
  putProvider(foreign.fetch);
  own = await world.given.session(person);
  administrator = await world.given.session(examples.administrator);
  await world.client.query(
    `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
     SELECT organisation_id, $1, issuer, 'jelena', false, now() FROM identity.provider ON CONFLICT DO NOTHING`,
    [person],
  );
  await world.client.query(
    `UPDATE identity.provider_link SET subject = 'jelena' WHERE person_id = $1`,
    [person],
  );
});

afterEach(async () => {
  putProvider(undefined);
  await world.close();
});

afterAll(() => foreign.end());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);

function cookieOf({ headers }: Response, name: string): string {
  const set = [headers['set-cookie'] ?? []].flat().map((line) => line.split(';', 1).join(''));
  return set.find((line) => line.startsWith(`${name}=`)) ?? '';
}

async function byProvider(): Promise<() => Promise<Response>> {
  const begun = await asking(beginProviderSignIn);
  const returned = await foreign.signIn(begun.body.address, { sub: 'jelena' });
  return () => asking(finishProviderSignIn, returned, cookieOf(begun, 'provider'));
}

const recoveryCode = 'k7wd-2mpx-9hq4-0123';

const byCode = (step: string) => async (): Promise<Response> =>
  asking(finishSignIn, { step, proof: { kind: 'recovery-code', code: recoveryCode } });

async function withCode(): Promise<void> {
  await world.given.secondFactor(person);
  const code = readRecoveryCode(recoveryCode) ?? '';
  await world.client.query(
    'INSERT INTO identity.recovery_code (person_id, code_hash) VALUES ($1, $2)',
    [person, createHash('sha256').update(code).digest('hex')],
  );
}

async function bySecondStep(): Promise<() => Promise<Response>> {
  await withCode();
  const { body } = await asking(signIn, { email, password });
  return byCode(body.step);
}

async function byProviderAndCode(): Promise<() => Promise<Response>> {
  await withCode();
  const { body } = await (await byProvider())();
  return byCode(body.step);
}

async function bySwitching(): Promise<() => Promise<Response>> {
  await world.given.membership(person, examples.otherOrganisation, ['learner']);
  const there = await world.given.session(person);
  return () => asking(switchOrganisation, { organisation: examples.otherOrganisation }, there);
}

/** Waits until so many wait for each other, or the answer is there. */
async function stuck(answer: Promise<Response>, count: number): Promise<void> {
  let isOver = false;
  void answer.finally(() => {
    isOver = true;
  });
  await awaitCondition(
    'it waits',
    async () => isOver || (await countWaiting(world.client)) >= count,
  );
}

/** Holds the membership, which whoever begins a session writes to last, until both have gone as far as they can. */
async function together(
  beginning: () => Promise<Response>,
  ending: () => Promise<Response>,
): Promise<{ begun: Response; ended: Response }> {
  const { client } = world;
  await client.query('BEGIN');
  await client.query('SELECT FROM identity.member WHERE person_id = $1 FOR UPDATE', [person]);
  const begun = Promise.resolve(beginning());
  await stuck(begun, 1);
  const ended = Promise.resolve(ending());
  await stuck(ended, 2);
  await client.query('COMMIT');
  return { begun: await begun, ended: await ended };
}

const resetting = () =>
  asking(resetPassword, { token: exampleSecrets.resetToken, password: newPassword });
const changing = () => asking(changePassword, { current: password, password: newPassword }, own);
const leaving = () => asking(signOutEverywhere, undefined, own);
const blocking = () =>
  call(world.app, blockMember, { params: { person }, body: { blocked: true } }, administrator);
const unlinking = () => call(world.app, unlinkMember, { params: { person } }, administrator);
const removing = () => asking(removeProvider, undefined, administrator);
const unlinkingOneself = () => {
  const params = { organisation: examples.organisation };
  return call(world.app, removeOwnProviderLink, { params }, own);
};

describe('a session ends that begins', () => {
  it.each([
    ['by a second step while the password is reset', bySecondStep, resetting],
    ['by a second step while the password is changed', bySecondStep, changing],
    ['by a second step while all sessions are ended', bySecondStep, leaving],
    ['by a second step while the member is blocked', bySecondStep, blocking],
    ['in another organisation while the password is reset', bySwitching, resetting],
    ['by a provider while all sessions are ended', byProvider, leaving],
    ['by a provider while the link is taken away', byProvider, unlinkingOneself],
    ['by a provider while an administrator takes the link away', byProvider, unlinking],
    ['by a provider that is removed', byProvider, removing],
    ['by a provider and a code while the link is taken away', byProviderAndCode, unlinkingOneself],
    ['by a provider that is removed, and a code', byProviderAndCode, removing],
  ])('%s', async (_, prepare, ending) => {
    const { begun, ended } = await together(await prepare(), ending);
    expect([200, 204]).toContain(ended.status);
    const cookie = cookieOf(begun, 'session');
    const { body } = await asking(readSession, undefined, cookie === '' ? undefined : cookie);
    expect(body.person).toBeNull();
    if (ending !== blocking) return;
    await world.client.query('UPDATE identity.member SET blocked_at = NULL');
    expect((await asking(readSession, undefined, cookie)).body.person).toBeNull();
  });
});

/** `first` holds what the answer waits for, `then` follows while it waits. */
async function during(
  [first, then]: readonly [string, string],
  answering: () => Promise<Response>,
): Promise<Response> {
  const { client } = world;
  await client.query('BEGIN');
  await client.query(first, [person]);
  const answer = Promise.resolve(answering());
  await stuck(answer, 1);
  await client.query(then, [person]);
  await client.query('COMMIT');
  return answer;
}

const deleteSteps = 'DELETE FROM identity.sign_in_step WHERE person_id = $1';
const deleteSessions = 'DELETE FROM identity.session WHERE person_id = $1';
const another = `UPDATE identity.person SET password_hash = 'another' WHERE id = $1`;
const blocked = 'UPDATE identity.person SET blocked_at = now() WHERE id = $1';
const shutOut = 'UPDATE identity.member SET blocked_at = now() WHERE person_id = $1';
const unlinked = 'DELETE FROM identity.provider_link WHERE person_id = $1';
const withoutCodes = 'DELETE FROM identity.recovery_code WHERE person_id = $1';

describe('nothing begins', () => {
  it.each([
    ['by a step that the reset ends', bySecondStep, another, deleteSteps, 410],
    ['for whoever is blocked', bySecondStep, blocked, deleteSessions, 401],
    ['for a blocked member', bySecondStep, shutOut, deleteSessions, 401],
    ['by a code that is taken away', bySecondStep, withoutCodes, deleteSessions, 401],
    [
      'in another organisation by a session that is over',
      bySwitching,
      another,
      deleteSessions,
      401,
    ],
    ['by a provider for whoever is blocked', byProvider, blocked, deleteSessions, 403],
    ['by a provider for a blocked member', byProvider, shutOut, deleteSessions, 401],
    ['by a link that is gone, and a code', byProviderAndCode, unlinked, deleteSteps, 410],
  ])('%s', async (_, prepare, first, then, status) => {
    const answer = await during([first, then], await prepare());
    expect(answer.status).toBe(status);
    expect(cookieOf(answer, 'session')).toBe('');
  });

  it('by a former password that is changed to another while it is reset', async () => {
    const answer = await during([another, deleteSessions], changing);
    expect(answer.status).toBe(422);
    const { rows } = await world.client.query(
      'SELECT password_hash AS hash FROM identity.person WHERE id = $1',
      [person],
    );
    expect(rows).toEqual([{ hash: 'another' }]);
  });
});
