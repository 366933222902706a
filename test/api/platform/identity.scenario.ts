import { acceptInvitation } from '@svetionik/contracts/identity/acceptance';
import { readAccount } from '@svetionik/contracts/identity/account';
import {
  changePassword,
  requestPasswordReset,
  resetPassword,
} from '@svetionik/contracts/identity/password';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import {
  readSession,
  signIn,
  signOut,
  signOutEverywhere,
} from '@svetionik/contracts/identity/session';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import request from 'supertest';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;
let cookies: { learner: string; administrator: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    learner: await world.given.session(examples.learner),
    administrator: await world.given.session(examples.administrator),
  };
});

afterEach(() => world.close());

const email = 'nova.osoba@primer.rs';
const { password, newPassword } = exampleSecrets;
const ofLearner = { email: 'polaznica@primer.rs', password };
const registration = { body: { email, password: newPassword, language: 'sr-Latn', age: 'adult' } };

function cookieOf(headers: Record<string, unknown>): string {
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

function tokenIn(text: string | undefined): string {
  return /#([\w-]{43})/.exec(text ?? '')?.[1] ?? '';
}

describe('registration', () => {
  it('leads from a mail with a neutral subject to a signed-in session, once', async () => {
    await scenario(world.app, cookies, [
      { as: 'nobody', call: register, with: registration, status: 202 },
    ]);
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email, password: newPassword } },
        status: 401,
        has: { code: 'identity.sign-in-failed' },
      },
    ]);
    await world.app.runJobs();
    const mail = world.app.mail.at(-1);
    expect(mail).toMatchObject({ to: email, subject: 'Potvrdite adresu' });
    const link = { body: { token: tokenIn(mail?.text) } };
    const confirmed = await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: confirmAddress,
        with: link,
        status: 200,
        has: { person: { email, roles: ['learner'] } },
      },
    ]);
    const signedIn = { ...cookies, learner: cookieOf(confirmed.headers) };
    await scenario(world.app, signedIn, [
      { as: 'learner', call: readSession, status: 200, has: { person: { email } } },
      {
        as: 'nobody',
        call: confirmAddress,
        with: link,
        status: 410,
        has: { code: 'identity.link-invalid' },
      },
    ]);
  });

  it.each([
    [
      'where the person wanted to go',
      '/learn/begin/zdravstvo?od=pocetka',
      `confirm?return=${encodeURIComponent('/learn/begin/zdravstvo?od=pocetka')}#`,
    ],
    ['nothing where there was nowhere to go', undefined, 'confirm#'],
  ])('carries in the link %s, also in the one that is sent again', async (_, returnPath, link) => {
    const body = { ...registration.body, returnPath };
    await scenario(world.app, cookies, [
      { as: 'nobody', call: register, with: { body }, status: 202 },
    ]);
    await scenario(world.app, cookies, [
      { as: 'nobody', call: register, with: { body }, status: 202 },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ text }) => text.includes(link))).toEqual([true, true]);
  });

  it.each([
    [
      'a new password',
      requestPasswordReset,
      { email: 'polaznica@primer.rs', language: 'sr-Latn' },
      /\/account\/reset\?return=%2Flearn%2Fbegin%2Fzdravstvo#[\w-]{43}\n/,
    ],
    [
      'an account that exists',
      register,
      { ...registration.body, email: 'polaznica@primer.rs' },
      /\/account\/sign-in\?return=%2Flearn%2Fbegin%2Fzdravstvo\n/,
    ],
  ])('carries it in the mail about %s as well', async (_, endpoint, body, link) => {
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: endpoint,
        with: { body: { ...body, returnPath: '/learn/begin/zdravstvo' } },
        status: 202,
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ text }) => text)).toEqual([expect.stringMatching(link)]);
  });

  it.each([
    ['another host', 'https://example.org'],
    ['another host by two slashes', '//example.org'],
    ['another host by a backslash', '/\\example.org'],
    ['another host behind a tab', '/\t/example.org'],
    ['no path', 'learn'],
    ['501 characters', `/${'a'.repeat(500)}`],
  ])('refuses %s as a way back', async (_, returnPath) => {
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: register,
        with: { body: { ...registration.body, returnPath } },
        status: 400,
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toEqual([]);
  });

  it('answers the same for a known address, and writes to its owner instead', async () => {
    const known = { body: { ...registration.body, email: 'POLAZNICA@primer.rs' } };
    await scenario(world.app, cookies, [
      { as: 'nobody', call: register, with: known, status: 202 },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toMatchObject([{ to: 'polaznica@primer.rs', subject: 'Vaš nalog' }]);
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email: 'polaznica@primer.rs', password } },
        status: 200,
      },
    ]);
  });

  it('from five tabs at once makes one account', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => call(world.app, register, registration)),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 202));
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS accounts FROM identity.person WHERE email_folded = $1',
      [email],
    );
    expect(rows).toEqual([{ accounts: 1 }]);
  });

  it.each([
    ['is short', 'kratka', 400],
    ['is common', 'password123', 422],
    ['repeats itself', 'aaaaaaaaaaaa', 422],
    ['holds the address', 'nova.osoba.1', 422],
  ])('refuses a password that %s', async (_, weak, status) => {
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: register,
        with: { body: { ...registration.body, password: weak } },
        status,
      },
    ]);
  });
});

describe('signing in', () => {
  it('does not tell an unknown address from a wrong password', async () => {
    const wrong = await call(world.app, signIn, {
      body: { email: 'polaznica@primer.rs', password: 'pogresna lozinka' },
    });
    const unknown = await call(world.app, signIn, {
      body: { email: 'niko@primer.rs', password: 'pogresna lozinka' },
    });
    expect([unknown.status, unknown.text]).toEqual([wrong.status, wrong.text]);
    expect(wrong.status).toBe(401);
  });

  it('makes an account wait after five failures, and lets it in again afterwards', async () => {
    const wrong = { body: { email: 'polaznica@primer.rs', password: 'pogresna lozinka' } };
    const right = { body: { email: 'polaznica@primer.rs', password } };
    for (let tries = 0; tries < 5; tries++) await call(world.app, signIn, wrong);
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: signIn,
        with: right,
        status: 429,
        has: { details: { retryAfterSeconds: 2 } },
      },
    ]);
    world.app.clock.advance(3_000);
    await scenario(world.app, cookies, [{ as: 'nobody', call: signIn, with: right, status: 200 }]);
  });

  it('gives a cookie that scripts and other sites cannot use, and renews it', async () => {
    const reply = await call(
      world.app,
      signIn,
      { body: { email: 'polaznica@primer.rs', password } },
      cookies.learner,
    );
    expect(String(reply.headers['set-cookie'])).toMatch(
      /^session=[\w-]{43}; Path=\/; Expires=[^;]*; HttpOnly; SameSite=Lax,browser=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/,
    );
    await scenario(world.app, cookies, [
      { as: 'learner', call: readSession, status: 200, has: { person: null } },
    ]);
  });

  it('is over after two idle hours', async () => {
    world.app.clock.advance(2 * 60 * 60 * 1000 + 1);
    await scenario(world.app, cookies, [{ as: 'learner', call: readAccount, status: 401 }]);
  });
});

describe('leaving', () => {
  it('ends this session, or all of them', async () => {
    const other = await world.given.session(examples.learner);
    await scenario(world.app, { ...cookies, other }, [
      { as: 'learner', call: signOut, status: 204 },
      { as: 'learner', call: readAccount, status: 401 },
      { as: 'other', call: readAccount, status: 200 },
      { as: 'other', call: signOutEverywhere, status: 204 },
      { as: 'other', call: readAccount, status: 401 },
    ]);
  });
});

describe('a password', () => {
  it('is set anew by a mailed link, which ends every session', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'nobody',
        call: requestPasswordReset,
        with: { body: { email: 'polaznica@primer.rs', language: 'sr-Latn' } },
        status: 202,
      },
      {
        as: 'nobody',
        call: requestPasswordReset,
        with: { body: { email: 'niko@primer.rs', language: 'sr-Latn' } },
        status: 202,
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail).toHaveLength(1);
    const link = { body: { token: tokenIn(world.app.mail[0]?.text), password: newPassword } };
    await scenario(world.app, cookies, [
      { as: 'nobody', call: resetPassword, with: link, status: 204 },
      { as: 'learner', call: readAccount, status: 401 },
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email: 'polaznica@primer.rs', password } },
        status: 401,
      },
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email: 'polaznica@primer.rs', password: newPassword } },
        status: 200,
      },
      { as: 'nobody', call: resetPassword, with: link, status: 410 },
    ]);
  });

  it.each([
    ['signing in', signIn, ofLearner],
    [
      'accepting an invitation',
      acceptInvitation,
      {
        token: exampleSecrets.invitationToken,
        acceptor: { as: 'account', ...ofLearner, otherAddress: true },
      },
    ],
  ])('that is another by the time it was compared opens nothing, %s', async (_, route, body) => {
    const { client, app } = world;
    await client.query('BEGIN');
    await client.query(`UPDATE identity.person SET password_hash = 'another' WHERE id = $1`, [
      examples.learner,
    ]);
    const answer = Promise.resolve(call(app, route, { body }));
    await awaitCondition('it waits', async () => (await countWaiting(client)) > 0);
    await client.query('COMMIT');
    expect((await answer).body).toMatchObject({ status: 401, code: 'identity.sign-in-failed' });
  });

  it('is not changed without the present one', async () => {
    await scenario(world.app, cookies, [
      {
        as: 'learner',
        call: changePassword,
        with: { body: { current: 'nije ova lozinka', password: newPassword } },
        status: 422,
        has: { code: 'identity.password-wrong' },
      },
      {
        as: 'nobody',
        call: signIn,
        with: { body: { email: 'polaznica@primer.rs', password } },
        status: 200,
      },
    ]);
  });
});

describe('any request', () => {
  const server = () => request(world.app.app.getHttpServer());

  it.each([
    ['no origin', undefined],
    ['another site', 'https://example.org'],
    ['a null origin', 'null'],
  ])('that changes something is refused from %s', async (_, from) => {
    const sending = server().delete('/api/v1/session').set('Cookie', cookies.learner);
    if (from !== undefined) sending.set('Origin', from);
    expect((await sending).body).toMatchObject({ status: 403, code: 'request.origin-refused' });
  });
});
