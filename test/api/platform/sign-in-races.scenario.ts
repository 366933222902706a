import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { blockMember } from '@svetionik/contracts/identity/members';
import { changePassword, resetPassword } from '@svetionik/contracts/identity/password';
import { removeProvider, unlinkMember } from '@svetionik/contracts/providers/settings';
import { removeOwnProviderLink } from '@svetionik/contracts/providers/sign-in';
import { readSession, signOutEverywhere } from '@svetionik/contracts/identity/session';
import { putProvider } from '../../support/answer-as-provider';
import { call } from '../../support/call';
import { ForeignProvider } from '../../support/foreign-provider';
import { overtake, contend } from '../../support/race';
import { readCookie } from '../../support/read-cookie';
import { type LastRequest, SignInWays } from '../../support/sign-in-ways';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What somebody is signed in by ends in the very instant in which a session begins by it. */

const { password, newPassword } = exampleSecrets;
const person = examples.learner;

let world: TestWorld;
let foreign: ForeignProvider;
let ways: SignInWays;
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
  ways = new SignInWays(world, foreign);
  await ways.link();
});

afterEach(async () => {
  putProvider(undefined);
  await world.close();
});

afterAll(() => foreign.end());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);

const byPassword = () => ways.byPassword();
const bySecondStep = () => ways.bySecondStep();
const byProvider = () => ways.byProvider();
const byProviderAndCode = () => ways.byProviderAndCode();
async function bySwitching(): Promise<LastRequest> {
  await world.given.membership(person, examples.otherOrganisation, ['learner']);
  return ways.bySwitching(examples.otherOrganisation);
}
/** In the place of a session that the browser has. */
const byPasswordAgain = () => ways.byPassword(own);
const bySwitchingToWhereTheyAre = () => ways.bySwitching(examples.organisation);

/** Whoever begins a session writes to the membership last. */
const membership = { rows: 'SELECT FROM identity.member WHERE person_id = $1', of: person };

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
    const answers = await contend(world.client, membership, {
      first: await prepare(),
      second: ending,
    });
    const { first: begun, second: ended } = answers;
    expect([200, 204]).toContain(ended.status);
    const cookie = readCookie(begun, 'session');
    const { body } = await asking(readSession, undefined, cookie === '' ? undefined : cookie);
    expect(body.person).toBeNull();
    if (ending !== blocking) return;
    await world.client.query('UPDATE identity.member SET blocked_at = NULL');
    expect((await asking(readSession, undefined, cookie)).body.person).toBeNull();
  });
});

describe('whoever is blocked in the instant of signing in is told what they are told afterwards', () => {
  const [failed, over] = ['identity.sign-in-failed', 'access.sign-in-required'];
  it.each([
    ['by a provider', byProvider, 403, 'identity.member-blocked', true],
    ['by a provider and a code', byProviderAndCode, 401, failed, true],
    ['by the password', byPassword, 401, failed, true],
    ['by the password in the place of a session', byPasswordAgain, 401, failed, true],
    ['by a second step', bySecondStep, 401, failed, true],
    ['by going on where they are', bySwitchingToWhereTheyAre, 401, over, false],
  ])('%s', async (_, prepare, status, code, isNoted) => {
    const answers = await contend(world.client, membership, {
      first: blocking,
      second: await prepare(),
    });
    expect(answers.first.status).toBe(200);
    expect([answers.second.status, answers.second.body.code]).toEqual([status, code]);
    const { rows } = await world.client.query(
      `SELECT code FROM platform.audit WHERE action = 'identity.signInFailed' AND subject_ids = $1`,
      [[person]],
    );
    expect(rows).toEqual(isNoted ? [{ code: 'closed-account' }] : []);
  });
});

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
    const answer = await overtake(
      world.client,
      { before: first, then, of: person },
      await prepare(),
    );
    expect(answer.status).toBe(status);
    expect(readCookie(answer, 'session')).toBe('');
  });

  it.each([
    ['is over since it was reset', deleteSessions, 401],
    ['goes on while it is set to another', deleteSteps, 422],
  ])('by a former password that is changed in a session that %s', async (_, then, status) => {
    const order = { before: another, then, of: person };
    const answer = await overtake(world.client, order, changing);
    expect(answer.status).toBe(status);
    const { rows } = await world.client.query(
      'SELECT password_hash AS hash FROM identity.person WHERE id = $1',
      [person],
    );
    expect(rows).toEqual([{ hash: 'another' }]);
  });
});
