import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { chooseLanguage, readAccount } from '@svetionik/contracts/identity/account';
import { blockMember, listMembers } from '@svetionik/contracts/identity/members';
import { requestPasswordReset, resetPassword } from '@svetionik/contracts/identity/password';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { readSession, signIn, signOut } from '@svetionik/contracts/identity/session';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What strangers can and cannot do to an account by asking for it. */

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

const email = 'nova.osoba@primer.rs';
const owner = 'polaznica@primer.rs';
const [strangers, own] = ['lozinka neznanca', exampleSecrets.newPassword];

const registering = (password: string, more: object = {}) =>
  call(world.app, register, {
    body: { email, password, language: 'sr-Latn', age: 'adult', ...more },
  });
const signingIn = (password: string, address = email, cookie?: string) =>
  call(world.app, signIn, { body: { email: address, password } }, cookie);
const confirming = (token: string) => call(world.app, confirmAddress, { body: { token } });

/** The mails that have come since the last time, in the order in which they were ordered. */
async function newMail(): Promise<{ subject: string; text: string; token: string }[]> {
  const before = world.app.mail.length;
  await world.app.runJobs();
  return world.app.mail
    .slice(before)
    .map(({ subject, text }) => ({ subject, text, token: /#([\w-]{43})/.exec(text)?.[1] ?? '' }));
}

async function tokenAfter(work: () => Promise<unknown>): Promise<string> {
  await work();
  const [mail] = await newMail();
  return mail?.token ?? '';
}

function browserOf(headers: Record<string, unknown>): string {
  return /browser=[\w-]{43}/.exec(String(headers['set-cookie']))?.[0] ?? '';
}

describe('an address that somebody else registered first', () => {
  it('opens with the password of the link that its owner redeemed, and with no other', async () => {
    await tokenAfter(() => registering(strangers));
    const token = await tokenAfter(() => registering(own, { language: 'en' }));
    expect((await confirming(token)).status).toBe(200);
    expect([(await signingIn(strangers)).status, (await signingIn(own)).status]).toEqual([
      401, 200,
    ]);
    const { rows } = await world.client.query(
      'SELECT language FROM identity.person WHERE email_folded = $1',
      [email],
    );
    expect(rows).toEqual([{ language: 'en' }]);
  });

  it('keeps the password of its owner when the link of the stranger is opened afterwards', async () => {
    const theirs = await tokenAfter(() => registering(strangers));
    const token = await tokenAfter(() => registering(own));
    await confirming(token);
    expect((await confirming(theirs)).status).toBe(410);
    expect([(await signingIn(strangers)).status, (await signingIn(own)).status]).toEqual([
      401, 200,
    ]);
  });

  it('keeps the password of a reset when the link of the stranger is opened afterwards', async () => {
    const theirs = await tokenAfter(() => registering(strangers));
    const token = await tokenAfter(() =>
      call(world.app, requestPasswordReset, { body: { email, language: 'sr-Latn' } }),
    );
    await call(world.app, resetPassword, { body: { token, password: own } });
    expect((await confirming(theirs)).status).toBe(410);
    expect([(await signingIn(strangers)).status, (await signingIn(own)).status]).toEqual([
      401, 200,
    ]);
  });

  it('leaves no password behind in the links once one is redeemed', async () => {
    await tokenAfter(() => registering(strangers));
    await confirming(await tokenAfter(() => registering(own)));
    const { rows } = await world.client.query(
      'SELECT count(l.password_hash)::int AS kept FROM identity.mailed_link l JOIN identity.person p ON p.id = l.person_id WHERE p.email_folded = $1',
      [email],
    );
    expect(rows).toEqual([{ kept: 0 }]);
  });
});

describe('a link that was mailed', () => {
  it('stays valid when somebody registers the address again', async () => {
    const token = await tokenAfter(() => registering(own));
    await tokenAfter(() => registering(strangers));
    expect((await confirming(token)).status).toBe(200);
    expect((await signingIn(own)).status).toBe(200);
  });

  it('stays valid when somebody asks for another new password', async () => {
    const ask = () =>
      call(world.app, requestPasswordReset, { body: { email: owner, language: 'sr-Latn' } });
    const token = await tokenAfter(ask);
    const other = await tokenAfter(ask);
    const answers = [
      await call(world.app, resetPassword, { body: { token, password: own } }),
      await call(world.app, resetPassword, { body: { token: other, password: own } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 410]);
  });

  it('is sent five times an hour to an address, whether or not it has an account', async () => {
    for (const address of [email, owner.toUpperCase()]) {
      const statuses = [];
      for (let times = 0; times < 6; times++)
        statuses.push((await registering(own, { email: address })).status);
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    }
  });
});

describe('signing in', () => {
  it('tells nothing of an account that is not confirmed, and mails another link where the password is right', async () => {
    await tokenAfter(() =>
      registering(own, { language: 'en', returnPath: '/learn/begin/zdravstvo' }),
    );
    const [right, wrong, confirmed] = [
      await signingIn(own),
      await signingIn(strangers),
      await signingIn(strangers, owner),
    ];
    expect([right, wrong].map(({ status, text }) => ({ status, text }))).toEqual([
      { status: 401, text: confirmed.text },
      { status: 401, text: confirmed.text },
    ]);
    const mails = await newMail();
    expect(mails).toMatchObject([
      {
        subject: 'Confirm your address',
        text: expect.stringContaining(encodeURIComponent('/learn/begin/zdravstvo')),
      },
    ]);
    await confirming(mails[0]?.token ?? '');
    expect((await signingIn(own)).status).toBe(200);
  });

  it('mails no more links than registering would', async () => {
    await registering(own);
    for (let times = 0; times < 5; times++) expect((await signingIn(own)).status).toBe(401);
    expect(await newMail()).toHaveLength(5);
  });

  it('counts wrong passwords that come at once', async () => {
    const statuses = (
      await Promise.all(Array.from({ length: 25 }, () => signingIn(strangers, owner)))
    ).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  it('keeps strangers waiting longer and longer, and the owner not at all in a browser that was here before', async () => {
    const browser = browserOf((await signingIn(exampleSecrets.password, owner)).headers);
    for (let times = 0; times < 12; times++) {
      await signingIn(strangers, owner);
      world.app.clock.advance(times < 11 ? 300_000 : 0);
    }
    expect((await signingIn(exampleSecrets.password, owner)).status).toBe(429);
    expect((await signingIn(exampleSecrets.password, owner, browser)).status).toBe(200);
    expect(
      (await signingIn(exampleSecrets.password, owner, `browser=${'0'.repeat(43)}`)).status,
    ).toBe(429);
  });

  it('keeps a browser that was here before waiting for its own failures, and only for that account', async () => {
    const browser = browserOf((await signingIn(exampleSecrets.password, owner)).headers);
    for (let times = 0; times < 5; times++) await signingIn(strangers, owner, browser);
    expect((await signingIn(exampleSecrets.password, owner, browser)).status).toBe(429);
    for (let times = 0; times < 5; times++) await signingIn(strangers, 'edukator@primer.rs');
    expect((await signingIn(exampleSecrets.password, 'edukator@primer.rs', browser)).status).toBe(
      429,
    );
  });

  it('opens to the owner who sets a new password while strangers try', async () => {
    const token = await tokenAfter(() =>
      call(world.app, requestPasswordReset, { body: { email: owner, language: 'sr-Latn' } }),
    );
    for (let times = 0; times < 5; times++) await signingIn(strangers, owner);
    const browser = browserOf(
      (await call(world.app, resetPassword, { body: { token, password: own } })).headers,
    );
    expect((await signingIn(own, owner, browser)).status).toBe(200);
  });

  it('gives a browser another token each time, after which the one before is worth nothing', async () => {
    const first = browserOf((await signingIn(exampleSecrets.password, owner)).headers);
    const second = browserOf((await signingIn(exampleSecrets.password, owner, first)).headers);
    expect(second).not.toBe(first);
    for (let times = 0; times < 5; times++) await signingIn(strangers, owner);
    expect([
      (await signingIn(exampleSecrets.password, owner, first)).status,
      (await signingIn(exampleSecrets.password, owner, second)).status,
    ]).toEqual([429, 200]);
  });

  it('counts failures of an address on the network, not a class that signs in', async () => {
    for (let times = 0; times < 3; times++) await signingIn(exampleSecrets.password, owner);
    await signingIn(strangers, owner);
    const { rows } = await world.client.query(
      'SELECT max(count) AS failures FROM platform.throttle',
    );
    expect(rows).toEqual([{ failures: 1 }]);
  });
});

describe('the language of mail', () => {
  it.each([
    ['sr-Latn', 'Nova lozinka'],
    ['sr-Cyrl', 'Нова лозинка'],
    ['en', 'New password'],
  ])('is %s where that was asked for', async (language, subject) => {
    await call(world.app, requestPasswordReset, { body: { email: owner, language } });
    expect(await newMail()).toMatchObject([{ subject }]);
  });

  it('is the one that a signed-in person switched to', async () => {
    const cookies = { learner: await world.given.session(examples.learner) };
    await scenario(world.app, cookies, [
      { as: 'learner', call: chooseLanguage, with: { body: { language: 'sr-Cyrl' } }, status: 204 },
    ]);
    await registering(own, { email: owner });
    expect(await newMail()).toMatchObject([{ subject: 'Ваш налог' }]);
  });
});

describe('a personal number', () => {
  it.each([
    ['the address', { email: 'ana.0101099710005@primer.rs' }],
    ['the way back', { returnPath: '/learn?osoba=0101099-710005' }],
  ])('in %s of a registration is refused', async (_, more) => {
    const { status, body } = await registering(own, more);
    expect([status, body.code]).toEqual([422, 'text.personal-number']);
  });
});

describe('a forgotten password', () => {
  const asking = (address: string) =>
    call(world.app, requestPasswordReset, { body: { email: address, language: 'en' } });

  it.each([
    ['that nobody has', 'niko@primer.rs'],
    ['of somebody who is blocked', 'blokirana@primer.rs'],
  ])('takes the same work for an address %s, and sends nothing', async (_, unknown) => {
    const blocked = await world.given.person({ email: 'blokirana@primer.rs' });
    await world.client.query('UPDATE identity.member SET blocked_at = now() WHERE person_id = $1', [
      blocked,
    ]);
    await asking('prva@primer.rs');
    const [known, other] = [
      await countStatements(world.app, () => asking(owner)),
      await countStatements(world.app, () => asking(unknown)),
    ];
    expect(other).toBe(known);
    const { rows } = await world.client.query<{ orders: number }>(
      `SELECT count(*)::int AS orders FROM platform.job WHERE handler = 'identity.sendLink' AND state = 'queued'`,
    );
    expect(rows).toEqual([{ orders: 3 }]);
    expect(await newMail()).toHaveLength(1);
  });
});

describe('somebody who is in two organisations', () => {
  it('is blocked in one, and goes on in the other', async () => {
    const [admin, theirs] = [
      await world.given.session(examples.administrator),
      await world.given.session(examples.otherAdministrator),
    ];
    const here = await world.given.session(examples.learner);
    await world.client.query(
      `INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, '{learner}', now())`,
      [examples.otherOrganisation, examples.learner],
    );
    const params = { person: examples.learner };
    await scenario(world.app, { admin, theirs, here }, [
      {
        as: 'admin',
        call: blockMember,
        with: { params, body: { blocked: true } },
        status: 200,
        has: { blocked: true },
      },
      { as: 'here', call: readAccount, status: 401 },
      {
        as: 'theirs',
        call: listMembers,
        with: { query: { search: owner } },
        status: 200,
        has: { items: [{ id: examples.learner, blocked: false }] },
      },
    ]);
    expect((await signingIn(exampleSecrets.password, owner)).status).toBe(200);
    await scenario(world.app, { admin, theirs }, [
      { as: 'theirs', call: blockMember, with: { params, body: { blocked: true } }, status: 200 },
    ]);
    expect((await signingIn(exampleSecrets.password, owner)).status).toBe(401);
  });
});

describe('the quick exit', () => {
  it('leaves no cookie behind, whether or not somebody is signed in', async () => {
    for (const cookie of [await world.given.session(examples.learner), undefined]) {
      const { headers } = await call(world.app, signOut, { query: { traces: 'none' } }, cookie);
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^session=; Max-Age=0/),
        expect.stringMatching(/^svetionik=; Max-Age=0/),
        expect.stringMatching(/^browser=; Max-Age=0/),
        expect.stringMatching(/^svetionik-browser=; Max-Age=0/),
      ]);
    }
  });

  it('ends a session whose cookie still has its former name, which counts until then', async () => {
    const cookie = (await world.given.session(examples.learner)).replace('session=', 'svetionik=');
    const read = async () => (await call(world.app, readSession, {}, cookie)).body.person;
    expect(await read()).toMatchObject({ id: examples.learner });
    await call(world.app, signOut, { query: { traces: 'none' } }, cookie);
    expect(await read()).toBeNull();
  });
});

describe('an address in letters of Serbia', () => {
  it('is one account, however its domain is written, and is shown as it was typed', async () => {
    const typed = 'pera@пример.срб';
    expect((await registering(own, { email: typed })).status).toBe(202);
    await world.app.runJobs();
    expect(world.app.mail.at(-1)?.to).toBe(typed);
    const token = /#([\w-]{43})/.exec(world.app.mail.at(-1)?.text ?? '')?.[1] ?? '';
    expect((await confirming(token)).status).toBe(200);
    for (const address of [typed, 'pera@xn--e1afmkfd.xn--90a3ac', 'Pera@ПРИМЕР.СРБ'])
      expect((await signingIn(own, address)).status).toBe(200);
  });
});
