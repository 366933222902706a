import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import { enterByLink } from '@svetionik/contracts/identity/entering';
import { changePassword } from '@svetionik/contracts/identity/password';
import {
  endSession,
  readSession,
  signIn,
  switchOrganisation,
} from '@svetionik/contracts/identity/session';
import type { Response } from 'supertest';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Where somebody is signed in, and what is left of it. */

const { password, newPassword } = exampleSecrets;
const minute = 60_000;

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

const signingIn = (more: object = {}) =>
  call(world.app, signIn, { body: { email: 'polaznica@primer.rs', password, ...more } });

function cookiesOf({ headers }: Response): readonly string[] {
  const set: unknown = headers['set-cookie'];
  return Array.isArray(set) ? set.map(String) : [];
}

const sessionOf = (response: Response) =>
  cookiesOf(response)
    .find((each) => each.startsWith('session='))
    ?.split(';')[0] ?? '';

describe('one session of an account', () => {
  it('is ended by its owner, from another one', async () => {
    const [here, there] = [sessionOf(await signingIn()), sessionOf(await signingIn())];
    const { body } = await call(world.app, readAccount, {}, there);
    const { id } = body.sessions.find(({ current }: { current: boolean }) => current);
    await scenario(world.app, { here, there }, [
      { as: 'here', call: endSession, with: { params: { session: id } }, status: 204 },
      { as: 'there', call: readAccount, status: 401 },
      { as: 'here', call: readAccount, status: 200, hasNot: [id] },
      { as: 'here', call: endSession, with: { params: { session: id } }, status: 404 },
    ]);
  });

  it('takes its cookie along where it is the present one', async () => {
    const here = sessionOf(await signingIn());
    const { body } = await call(world.app, readAccount, {}, here);
    const { id } = body.sessions.find(({ current }: { current: boolean }) => current);
    const ended = await call(world.app, endSession, { params: { session: id } }, here);
    expect(sessionOf(ended)).toBe('session=');
  });

  it('is told by the browser and the system, as it was first', async () => {
    const here = sessionOf(await signingIn());
    await call(world.app, readSession, {}, here);
    const { rows } = await world.client.query(
      'SELECT browser, system FROM identity.session WHERE person_id = $1 ORDER BY started_at DESC LIMIT 1',
      [examples.learner],
    );
    expect(rows).toEqual([{ browser: '', system: '' }]);
  });
});

describe('a session that is used all the time', () => {
  it('is over after a day', async () => {
    const here = sessionOf(await signingIn());
    const statuses = [];
    for (let hours = 1; hours <= 24; hours += 1) {
      world.app.clock.advance(60 * minute);
      statuses.push((await call(world.app, readAccount, {}, here)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 23 }, () => 200), 401]);
  });
});

describe('a session on a computer that others use too', () => {
  it('goes with the browser, which is not remembered', async () => {
    const cookies = cookiesOf(await signingIn({ shared: true }));
    expect(cookies.find((each) => each.startsWith('session='))).not.toMatch(/expires|max-age/i);
    expect(
      cookies.filter((each) => each.startsWith('browser=') && !each.includes('Max-Age=0')),
    ).toEqual([]);
    const known = await world.client.query(
      'SELECT FROM identity.known_browser WHERE person_id = $1',
      [examples.learner],
    );
    expect(known.rows).toEqual([]);
  });

  it.each([
    [true, 21, 401],
    [true, 19, 200],
    [false, 21, 200],
  ])('shared %s, is over after %i minutes: %i', async (shared, minutes, status) => {
    const here = sessionOf(await signingIn({ shared }));
    world.app.clock.advance(minutes * minute);
    await scenario(world.app, { here }, [{ as: 'here', call: readAccount, status }]);
  });

  it('stays such a one when somebody enters by a link', async () => {
    const here = sessionOf(await signingIn({ shared: true }));
    const entered = await call(world.app, enterByLink, enterByLink.example, here);
    await scenario(world.app, { here: sessionOf(entered) }, [
      { as: 'here', call: readSession, status: 200, has: { person: { shared: true } } },
    ]);
  });

  it('stays such a one in another organisation and after the password was changed', async () => {
    await world.client.query(
      `INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, '{learner}', now())`,
      [examples.otherOrganisation, examples.learner],
    );
    const body = { organisation: examples.otherOrganisation };
    const there = await call(
      world.app,
      switchOrganisation,
      { body },
      sessionOf(await signingIn({ shared: true })),
    );
    const change = { body: { current: password, password: newPassword } };
    const changed = await call(world.app, changePassword, change, sessionOf(there));
    await scenario(world.app, { here: sessionOf(changed) }, [
      { as: 'here', call: readSession, status: 200, has: { person: { shared: true } } },
    ]);
    expect(cookiesOf(changed).find((each) => each.startsWith('session='))).not.toMatch(/expires/i);
  });
});
