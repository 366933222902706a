import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import {
  addAuthenticator,
  addPasskey,
  beginAuthenticator,
  beginPasskey,
  listFactors,
  removeAuthenticator,
  removePasskey,
} from '@svetionik/contracts/identity/factors';
import { changeAddress } from '@svetionik/contracts/identity/address';
import { blockMember } from '@svetionik/contracts/identity/members';
import { resetPassword } from '@svetionik/contracts/identity/password';
import {
  beginPasskeySignIn,
  finishSignIn,
  signIn,
  signOut,
  signOutEverywhere,
} from '@svetionik/contracts/identity/session';
import { linkProvider } from '@svetionik/contracts/providers/sign-in';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { endFactors } from '../../../apps/backend/src/commands/end-factors';
import { makeCode } from '../../support/authenticator-app';
import { call } from '../../support/call';
import { PasskeyDevice } from '../../support/passkey-device';
import { contend, overtake } from '../../support/race';
import type { LastRequest } from '../../support/sign-in-ways';
import { openWorld, type TestWorld } from '../../support/test-world';

/** A passkey or an app comes, goes or is used in the very instant in which something else of its owner does. */

const { password, newPassword, providerLink, resetToken } = exampleSecrets;
const email = 'polaznica@primer.rs';
const person = examples.learner;

let world: TestWorld;
let own: string;
let other: string;
let administrator: string;
let device: PasskeyDevice;

beforeEach(async () => {
  world = await openWorld();
  own = await world.given.session(person);
  other = await world.given.session(person);
  administrator = await world.given.session(examples.administrator);
  device = new PasskeyDevice();
});

afterEach(() => world.close());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);

async function withPasskey(): Promise<LastRequest> {
  const { body } = await asking(beginPasskey, undefined, own);
  const answer = device.make(body.options.challenge);
  const request = { params: { passkey: v7() }, body: { step: body.step, name: 'Telefon', answer } };
  return async () => call(world.app, addPasskey, request, own);
}

async function withApp(): Promise<LastRequest> {
  const { body } = await asking(beginAuthenticator, undefined, own);
  const code = makeCode(body.secret, world.app.clock.now());
  return async () => asking(addAuthenticator, { step: body.step, code }, own);
}

async function takingPasskeyAway(): Promise<LastRequest> {
  const { body } = await asking(listFactors, undefined, other);
  const params = { passkey: body.passkeys[0].id };
  return async () => call(world.app, removePasskey, { params }, other);
}

const takingAppAway = async (): Promise<LastRequest> =>
  Promise.resolve(async () => asking(removeAuthenticator, undefined, other));

const withAddress = async (): Promise<LastRequest> =>
  Promise.resolve(async () => asking(changeAddress, { email: 'druga.adresa@primer.rs' }, own));

const withProvider = async (): Promise<LastRequest> =>
  Promise.resolve(async () => asking(linkProvider, { link: providerLink }, own));

const heldBy = (table: string) => ({
  rows: `SELECT FROM identity.${table} WHERE person_id = $1`,
  of: person,
});

async function countOwn(table: string): Promise<number> {
  const { rows } = await world.client.query(
    `SELECT count(*)::int AS count FROM identity.${table} WHERE person_id = $1`,
    [person],
  );
  return rows[0].count;
}

const countAdded = () =>
  Promise.all(['passkey', 'authenticator', 'address_change', 'provider_link'].map(countOwn));

const blocking: LastRequest = async () =>
  call(world.app, blockMember, { params: { person }, body: { blocked: true } }, administrator);
const leaving: LastRequest = async () => asking(signOut, undefined, own);
const leavingEverywhere: LastRequest = async () => asking(signOutEverywhere, undefined, other);
const resetting: LastRequest = async () =>
  asking(resetPassword, { token: resetToken, password: newPassword });

describe('nothing is added in a session that ends', () => {
  it.each([
    ['a passkey, while the member is blocked', withPasskey, blocking],
    ['an app, while the member is blocked', withApp, blocking],
    ['a passkey, while the session is signed out', withPasskey, leaving],
    ['an app, while the session is signed out', withApp, leaving],
    ['a passkey, while all sessions are ended', withPasskey, leavingEverywhere],
    ['an app, while the password is reset', withApp, resetting],
    ['another address, while the member is blocked', withAddress, blocking],
    ['another address, while the session is signed out', withAddress, leaving],
    ['a link to a provider, while the session is signed out', withProvider, leaving],
  ])('%s', async (_, prepare, ending) => {
    const adding = await prepare();
    const order = { first: ending, second: adding };
    const { first, second } = await contend(world.client, heldBy('session'), order);
    expect([200, 204]).toContain(first.status);
    expect([second.status, second.body.code]).toEqual([401, 'access.sign-in-required']);
    expect(await countAdded()).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['a passkey', withPasskey],
    ['an app', withApp],
  ])('%s, of whoever is blocked everywhere', async (_, prepare) => {
    const blocked = {
      before: 'UPDATE identity.person SET blocked_at = now() WHERE id = $1',
      then: 'DELETE FROM identity.session WHERE person_id = $1',
    };
    const adding = await prepare();
    const answer = await overtake(world.client, { ...blocked, of: person }, adding);
    expect([answer.status, answer.body.code]).toEqual([401, 'access.sign-in-required']);
    expect(await countAdded()).toEqual([0, 0, 0, 0]);
  });
});

it.each([
  ['a passkey', withPasskey],
  ['an app', withApp],
])('%s that is added stays where the member is blocked afterwards', async (_, prepare) => {
  const order = { first: await prepare(), second: blocking };
  const { first, second } = await contend(world.client, heldBy('sign_in_step'), order);
  expect([first.status, second.status]).toEqual([200, 200]);
});

describe('whoever has something to confirm with has codes in its place', () => {
  it.each([
    ['an app comes while the passkey goes', withPasskey, takingPasskeyAway, withApp],
    ['a passkey comes while the app goes', withApp, takingAppAway, withPasskey],
  ])('where %s', async (_, having, removing, adding) => {
    const held = await having();
    await held();
    const order = { first: await removing(), second: await adding() };
    const { first, second } = await contend(world.client, heldBy('recovery_code'), order);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.codes).toHaveLength(await countOwn('recovery_code'));
  });

  it.each([
    ['a passkey goes while an app comes', withPasskey, takingPasskeyAway, withApp],
    ['an app goes while a passkey comes', withApp, takingAppAway, withPasskey],
  ])('where %s', async (_, having, removing, adding) => {
    const held = await having();
    await held();
    const order = { first: await adding(), second: await removing() };
    const { first, second } = await contend(world.client, heldBy('sign_in_step'), order);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await countOwn('recovery_code')).toBeGreaterThan(0);
  });
});

async function byPasswordAndPasskey(): Promise<LastRequest> {
  const { body } = await asking(signIn, { email, password });
  return using(body);
}

async function byPasskeyAlone(): Promise<LastRequest> {
  const { body } = await asking(beginPasskeySignIn);
  return using(body);
}

function using(asked: { step: string; options: { challenge: string } }): LastRequest {
  const proof = { kind: 'passkey', answer: device.use(asked.options.challenge) };
  return async () => asking(finishSignIn, { step: asked.step, proof });
}

const asRefused = ({ status, body }: Response) => [status, body.code];

describe('a passkey that goes while it is used', () => {
  let sessions: number;

  beforeEach(async () => {
    const adding = await withPasskey();
    await adding();
    sessions = await countOwn('session');
  });

  const ways = [
    ['after the password', byPasswordAndPasskey],
    ['alone', byPasskeyAlone],
  ] as const;

  it.each(ways)('begins nothing %s', async (_, prepare) => {
    const order = { first: await takingPasskeyAway(), second: await prepare() };
    const { first, second } = await contend(world.client, heldBy('recovery_code'), order);
    expect(first.status).toBe(200);
    expect(asRefused(second)).toEqual([401, 'identity.proof-refused']);
    expect(await countOwn('session')).toBe(sessions);
  });

  it.each(ways)('begins nothing %s, whoever takes its row away', async (_, prepare) => {
    const gone = {
      before: 'DELETE FROM identity.passkey WHERE person_id = $1',
      then: 'DELETE FROM identity.recovery_code WHERE person_id = $1',
    };
    const answer = await overtake(world.client, { ...gone, of: person }, await prepare());
    expect(asRefused(answer)).toEqual([401, 'identity.proof-refused']);
    expect(await countOwn('session')).toBe(sessions);
  });

  it.each(ways)('leaves no session %s where all that was lost is ended', async (_, prepare) => {
    const ending = async () => {
      await endFactors(world.app.app, [email]);
      return asking(listFactors, undefined, own);
    };
    const order = { first: await prepare(), second: ending };
    const { first } = await contend(world.client, heldBy('member'), order);
    expect([200, 401]).toContain(first.status);
    expect(await countOwn('session')).toBe(0);
  });
});
