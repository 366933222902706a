import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { enterByLink } from '@svetionik/contracts/identity/entering';
import { readSession, signOut } from '@svetionik/contracts/identity/session';
import type { Response } from 'supertest';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import { abroad, InvitationWorld, readSessionCookie } from '../../support/invitation-world';
import { overtake } from '../../support/race';

/** Somebody goes on by an invitation or a link, in a browser whose session is over. */

const person = examples.otherLearner;
const session = 'SELECT FROM identity.session WHERE person_id = $1';

let of: InvitationWorld;
let own: string;

beforeEach(async () => {
  of = await InvitationWorld.open();
  own = of.cookies.elsewhere;
});

afterEach(() => of.close());

const byPassword = { as: 'account', email: abroad, password: exampleSecrets.password };

type Going = (acceptor: object) => Promise<Response>;

async function byInvitation(): Promise<Going> {
  const token = await of.tokenFor(abroad);
  return async (acceptor) => of.accept(token, acceptor, own);
}

async function byLink(): Promise<Going> {
  const { key } = await new EntryWorld(of).make();
  return async (entrant) => call(of.world.app, enterByLink, { body: { key, entrant } }, own);
}

const ways = [
  ['an invitation', byInvitation],
  ['a link', byLink],
] as const;

const endings = [
  ['signed out', async () => void (await call(of.world.app, signOut, {}, own))],
  ['unused for two hours', async () => of.world.app.clock.advance(2 * 60 * 60_000 + 1)],
  [
    'ended by its owner',
    async () =>
      void (await of.world.client.query('DELETE FROM identity.session WHERE person_id = $1', [
        person,
      ])),
  ],
  [
    'of an account that is blocked',
    async () =>
      void (await of.world.client.query(
        'UPDATE identity.person SET blocked_at = now() WHERE id = $1',
        [person],
      )),
  ],
] as const;

const cases = ways.flatMap(([way, prepare]) =>
  endings.map(([state, end]) => [way, state, prepare, end] as const),
);

async function expectNothingTaken(answer: Response): Promise<void> {
  expect([answer.status, answer.body.code]).toEqual([401, 'access.sign-in-required']);
  expect(readSessionCookie(answer.headers)).toBe('');
  expect(await of.rolesOf(abroad)).toBeUndefined();
}

it.each(cases)('%s asks to sign in with a session that is %s', async (_, __, prepare, end) => {
  const going = await prepare();
  await end();
  await expectNothingTaken(await going({ as: 'signed-in' }));
});

it.each(ways)('%s asks to sign in where the session ends meanwhile', async (_, prepare) => {
  const going = await prepare();
  const ended = {
    before: 'SELECT FROM identity.person WHERE id = $1 FOR NO KEY UPDATE',
    then: 'DELETE FROM identity.session WHERE person_id = $1',
  };
  const answer = await overtake(of.world.client, { ...ended, of: person }, () =>
    going({ as: 'signed-in' }),
  );
  await expectNothingTaken(answer);
});

it.each(ways)('%s asks whoever has come in by it before, too', async (_, prepare) => {
  const going = await prepare();
  own = readSessionCookie((await going(byPassword)).headers);
  const ended = {
    before: 'SELECT FROM identity.person WHERE id = $1 FOR NO KEY UPDATE',
    then: 'DELETE FROM identity.session WHERE person_id = $1',
  };
  const answer = await overtake(of.world.client, { ...ended, of: person }, () =>
    going({ as: 'signed-in' }),
  );
  expect([answer.status, answer.body.code]).toEqual([401, 'access.sign-in-required']);
  expect((await of.world.client.query(session, [person])).rows).toEqual([]);
});

it.each(ways)(
  '%s opens by the password, and nothing of the former session goes on',
  async (_, prepare) => {
    const going = await prepare();
    await of.world.client.query(
      `UPDATE identity.session SET shared = true, by_provider = true, expires_at = now() - interval '1 minute' WHERE person_id = $1`,
      [person],
    );
    const answer = await going(byPassword);
    expect(answer.status).toBe(200);
    const { rows } = await of.world.client.query(
      `SELECT shared, by_provider AS "byProvider" FROM identity.session WHERE person_id = $1 AND organisation_id = $2`,
      [person, examples.organisation],
    );
    expect(rows).toEqual([{ shared: false, byProvider: false }]);
    const there = await call(of.world.app, readSession, {}, readSessionCookie(answer.headers));
    expect(there.body.person.id).toBe(person);
    expect((await call(of.world.app, readSession, {}, own)).body.person).toBeNull();
  },
);
