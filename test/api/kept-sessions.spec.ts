import { readAccount } from '@svetionik/contracts/identity/account';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { beginAuthenticator } from '@svetionik/contracts/identity/factors';
import { assignRoles, blockMember } from '@svetionik/contracts/identity/members';
import { signIn, signOut, signOutEverywhere } from '@svetionik/contracts/identity/session';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { Client } from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { SessionNews } from '../../apps/backend/src/features/identity';
import { SETTINGS, type Settings } from '../../apps/backend/src/platform/config/config.module';
import { awaitCondition } from '../support/await-condition';
import { call } from '../support/call';
import { openNewWorld, type TestWorld } from '../support/test-world';

/** The token becomes the former one; nothing of a former one changes without another token. */
const renewal = `UPDATE identity.session SET (token_hash, former_token_hash, former_until, former_proven_at, former_by_provider) =
  (md5(id::text) || md5(id::text), token_hash, now() + interval '30 seconds', proven_at, by_provider)`;

/** Each column that a session is made of, with a change of it; what never changes is left out. */
const changes: Readonly<Record<string, string>> = {
  's.expires_at': `UPDATE identity.session SET expires_at = expires_at + interval '1 hour'`,
  's.proven_at': 'UPDATE identity.session SET proven_at = now()',
  's.shared': 'UPDATE identity.session SET shared = NOT shared',
  's.by_provider': 'UPDATE identity.session SET by_provider = NOT by_provider',
  's.provider_factor': 'UPDATE identity.session SET provider_factor = NOT provider_factor',
  's.token_hash': 'DELETE FROM identity.session',
  's.former_token_hash': renewal,
  's.former_until': renewal,
  's.former_proven_at': renewal,
  's.former_by_provider': renewal,
  'p.blocked_at': 'UPDATE identity.person SET blocked_at = now()',
  'p.minor_since': `UPDATE identity.person SET minor_since = '2026-01-01'`,
  'm.roles': `UPDATE identity.member SET roles = '{learner,trainer}'`,
  'm.blocked_at': 'UPDATE identity.member SET blocked_at = now()',
  'm.known_age': `UPDATE identity.member SET known_age = 'adult', age_known_on = '2026-01-01'`,
  'm.age_known_on': `UPDATE identity.member SET known_age = 'adult', age_known_on = '2026-02-01'`,
  'o.is_network': 'UPDATE platform.organisation SET is_network = false WHERE is_network',
  'o.time_zone': `UPDATE platform.organisation SET time_zone = 'Europe/Paris'`,
  'o.left_at': `ALTER TABLE platform.organisation DROP CONSTRAINT organisation_check;
    UPDATE platform.organisation SET left_at = now(), last_day = '2026-01-01'`,
  'c.withdrawn_at': `INSERT INTO identity.guardian_consent (id, organisation_id, person_id, signed_on, recorded_by, recorded_at)
    VALUES (gen_random_uuid(), '${examples.organisation}', '${examples.learner}', '2026-01-01', '${examples.administrator}', now())`,
  'k.person_id': `INSERT INTO identity.passkey (id, person_id, credential, public_key, counter, synced, name, added_at)
    VALUES (gen_random_uuid(), '${examples.learner}', 'x', '', 0, false, 'x', now())`,
  'a.person_id': `INSERT INTO identity.authenticator (person_id, sealed_secret, last_step, added_at)
    VALUES ('${examples.learner}', 'x', 0, now())`,
  'f.roles': `INSERT INTO identity.factor_rule (organisation_id, roles, version, set_by, set_at)
    VALUES ('${examples.organisation}', '{learner}', 1, '${examples.administrator}', now())`,
};

/** What identifies a row stays what it is; of when a session was last used the process itself knows enough. */
const fixed =
  /^(?:s\.(?:id|person_id|organisation_id|last_used_at|browser)|[mcf]\.(?:person_id|organisation_id)|[po]\.id)$/;

let world: TestWorld;
let cookie: string;
let administrator: string;

beforeEach(async () => {
  world = await openNewWorld();
  cookie = await world.given.session(examples.learner);
  administrator = await world.given.session(examples.administrator);
  await world.app.app.get(SessionNews).start();
});

afterEach(() => world.close());

const ask = (endpoint: EndpointDefinition, as = cookie, given: ExampleRequest = {}) =>
  call(world.app, endpoint, given, as);

/** How often the work asks the database who somebody is. */
async function countAsked(work: () => Promise<unknown>): Promise<number> {
  const source = world.app.app.get(DataSource);
  const asked = jest.spyOn(source, 'query');
  try {
    await work();
    return asked.mock.calls.filter(([text]) => text.includes('identity.find_session')).length;
  } finally {
    asked.mockRestore();
  }
}

const countOnce = (as?: string) => countAsked(() => ask(readAccount, as));

describe('a session', () => {
  it('is asked for once by what follows closely', async () => {
    expect([await countOnce(), await countOnce(), await countOnce()]).toEqual([1, 0, 0]);
  });

  it('is described by the first request of the browser in which somebody has signed in', async () => {
    const body = { email: 'polaznica@primer.rs', password: exampleSecrets.password };
    const signedIn = await ask(signIn, '', { body });
    const [own = ''] = signedIn.get('Set-Cookie')?.[0]?.split(';') ?? [];
    await request(world.app.app.getHttpServer())
      .get(readAccount.path)
      .set('Cookie', own)
      .set('User-Agent', 'Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0')
      .expect(200);
    const { rows } = await world.client.query<{ browser: string }>(
      'SELECT browser FROM identity.session ORDER BY started_at DESC LIMIT 1',
    );
    expect(rows).toEqual([{ browser: 'Firefox' }]);
  });

  it('is asked for each time where a fresh proof is what opens', async () => {
    const count = () => countAsked(() => ask(beginAuthenticator));
    expect([await countOnce(), await count(), await count(), await countOnce()]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('is made of columns whose changes are tried here', async () => {
    const { rows } = await world.client.query<{ source: string }>(
      `SELECT prosrc AS source FROM pg_proc WHERE proname = 'find_session'`,
    );
    const read = new Set(rows[0]?.source.match(/\b[smpockaf]\.\w+/gu));
    expect([...read].filter((column) => !fixed.test(column)).sort()).toEqual(
      Object.keys(changes).sort(),
    );
  });

  it.each(Object.entries(changes))('is asked for again after a change of %s', async (_, change) => {
    expect([await countOnce(), await countOnce()]).toEqual([1, 0]);
    await world.client.query(change);
    await awaitCondition('the change was heard', async () => (await countOnce()) === 1);
  });

  it.each([
    'UPDATE identity.session SET last_used_at = now()',
    'UPDATE identity.member SET last_used_at = now()',
    `UPDATE identity.person SET language = 'en'`,
    'UPDATE identity.authenticator SET last_used_at = now()',
  ])('is kept after %s', async (change) => {
    expect(await countOnce()).toBe(1);
    await world.client.query(change);
    // sent later, and therefore heard later
    await world.client.query(`SELECT pg_notify('session', $1)`, [v7()]);
    expect(await countOnce()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['they sign out', () => ask(signOut)],
    ['they sign out everywhere', () => ask(signOutEverywhere)],
    ['they get another role', () => ask(assignRoles, administrator, assignRoles.example)],
    ['they are blocked', () => ask(blockMember, administrator, blockMember.example)],
  ])('is over with the answer to the request by which %s', async (_, end) => {
    expect((await ask(readAccount)).status).toBe(200);
    await end();
    expect((await ask(readAccount)).status).toBe(401);
  });

  it('is asked for each time where the connection is lost by which changes are heard, and kept again where it is back', async () => {
    expect([await countOnce(), await countOnce()]).toEqual([1, 0]);
    await world.client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'svetionik-sessions' AND datname = current_database()`,
    );
    await awaitCondition('it was missed', async () => (await countOnce()) === 1);
    await awaitCondition('it was back', async () => (await countOnce()) === 0);
  });

  it('is asked for each time where notices are not delivered, as by a pooler of transactions', async () => {
    const deaf = new SessionNews(
      world.app.app.get<Settings>(SETTINGS),
      world.app.app.get(DataSource),
    );
    const mute = jest.spyOn(Client.prototype, 'on').mockReturnThis();
    await deaf.start();
    mute.mockRestore();
    expect(deaf.known()).toBeUndefined();
    await deaf.onModuleDestroy();
  });

  it('is asked for each time by a process that has not begun to listen', () => {
    const silent = new SessionNews(
      world.app.app.get<Settings>(SETTINGS),
      world.app.app.get(DataSource),
    );
    expect(silent.known()).toBeUndefined();
  });
});
