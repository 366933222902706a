import { IdentitySweeper } from '../../../apps/backend/src/features/identity/identity-sweeper';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { openInvitation } from '@svetionik/contracts/identity/acceptance';
import {
  checkInvitees,
  listInvitations,
  resendInvitation,
  sendInvitations,
  withdrawInvitation,
} from '@svetionik/contracts/identity/invitations';
import { assignRoles, blockMember, listMembers } from '@svetionik/contracts/identity/members';
import { signIn } from '@svetionik/contracts/identity/session';
import { erasePerson } from '@svetionik/contracts/privacy/erasure';
import { call } from '../../support/call';
import {
  abroad,
  asNew,
  fresh,
  inviting,
  InvitationWorld,
  readSessionCookie,
} from '../../support/invitation-world';
import { scenario } from '../../support/scenario';

/** What becomes of invitations, and what whoever sends them sees. */

let of: InvitationWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
});

afterEach(() => of.close());

it('sends a new link again, three times a day, and the earlier one ends', async () => {
  const token = await of.tokenFor(fresh);
  const id = await of.invitationOf(fresh);
  const again = () =>
    call(of.world.app, resendInvitation, { params: { invitation: id } }, of.cookies.administrator);
  expect((await again()).status).toBe(200);
  const [mail] = await of.newMail();
  expect((await call(of.world.app, openInvitation, { body: { token } })).status).toBe(410);
  expect((await call(of.world.app, openInvitation, { body: { token: mail?.token } })).status).toBe(
    200,
  );
  expect([(await again()).status, (await again()).status, (await again()).status]).toEqual([
    200, 200, 429,
  ]);
});

it('says that it was withdrawn, and opens again when that is taken back', async () => {
  const token = await of.tokenFor(fresh);
  const invitation = await of.invitationOf(fresh);
  const withdrawing = (withdrawn: boolean) =>
    call(
      of.world.app,
      withdrawInvitation,
      { params: { invitation }, body: { withdrawn } },
      of.cookies.administrator,
    );
  expect((await withdrawing(true)).body).toMatchObject({ state: 'withdrawn' });
  expect((await call(of.world.app, openInvitation, { body: { token } })).body).toMatchObject({
    state: 'withdrawn',
  });
  expect((await of.accept(token, asNew)).status).toBe(410);
  expect((await withdrawing(false)).body).toMatchObject({ state: 'sent' });
  expect((await of.accept(token, asNew)).status).toBe(200);
  expect((await withdrawing(true)).body).toMatchObject({ code: 'identity.invitation-settled' });
});

it('is open once for an address, also where it is sent by two at once', async () => {
  const answers = await Promise.all([of.invite([fresh, abroad]), of.invite([abroad, fresh])]);
  const sent = answers.map(({ body }) => (body as { sent: number }).sent);
  expect(sent.reduce((sum, each) => sum + each)).toBe(2);
  expect(await of.newMail()).toHaveLength(2);
  of.world.app.clock.advance(31 * 24 * 3600 * 1000);
  const { headers } = await call(of.world.app, signIn, {
    body: { email: 'administratorka@primer.rs', password: exampleSecrets.password },
  });
  const cookie = readSessionCookie(headers);
  const later = await call(of.world.app, sendInvitations, inviting([fresh]), cookie);
  expect(later.body).toEqual({ sent: 1, leftAlone: 0 });
});

it('takes the same batch once, and another one under its id not at all', async () => {
  const order = inviting([fresh]);
  const send = (more: object = {}) =>
    call(
      of.world.app,
      sendInvitations,
      { ...order, body: { ...order.body, ...more } },
      of.cookies.administrator,
    );
  expect([(await send()).status, (await send()).status]).toEqual([201, 200]);
  expect((await send({ language: 'en' })).status).toBe(409);
  expect(await of.newMail()).toHaveLength(1);
});

it('gives more than learning with a reason only, and notes it', async () => {
  const roles = ['learner', 'trainer'];
  expect((await of.invite([fresh], { roles })).body).toMatchObject({
    code: 'identity.role-reason-missing',
  });
  const token = await of.tokenFor(fresh, { roles, reason: 'Vodi obuku u Nišu' });
  await of.accept(token, asNew);
  const { rows } = await of.world.client.query(
    `SELECT a.action FROM platform.audit a JOIN platform.audit_reason r ON r.entry_id = a.id WHERE r.text = 'Vodi obuku u Nišu' ORDER BY a.at`,
  );
  expect(rows).toEqual([{ action: 'identity.invite' }, { action: 'identity.acceptInvitation' }]);
  expect(await of.rolesOf(fresh)).toEqual(roles);
});

it('is opened again by whoever may give what it brings, after a fresh proof', async () => {
  const { world, cookies } = of;
  await of.tokenFor(fresh, { roles: ['learner', 'administrator'], reason: 'Preuzima vođenje' });
  const invitation = await of.invitationOf(fresh);
  const manager = await world.given.person({
    email: 'rukovodilac@primer.rs',
    roles: ['learner', 'training-manager'],
  });
  const late = await world.given.session(examples.administrator, 11);
  const restoring = { params: { invitation }, body: { withdrawn: false } };
  const resending = { params: { invitation } };
  const withdrawing = { params: { invitation }, body: { withdrawn: true } };
  await call(world.app, withdrawInvitation, withdrawing, cookies.administrator);
  const refused = [
    await call(world.app, withdrawInvitation, restoring, await world.given.session(manager)),
    await call(world.app, withdrawInvitation, restoring, late),
  ];
  expect((await call(world.app, withdrawInvitation, restoring, cookies.administrator)).status).toBe(
    200,
  );
  refused.push(
    await call(world.app, resendInvitation, resending, await world.given.session(manager)),
    await call(world.app, resendInvitation, resending, late),
  );
  const [beyond, unproven] = ['identity.role-beyond', 'access.proof-needed'];
  expect(refused.map(({ body: { code } }) => String(code))).toEqual([
    ...[beyond, unproven],
    ...[beyond, unproven],
  ]);
});

it('gives a member what they lack and takes nothing', async () => {
  const token = await of.tokenFor(fresh, { roles: ['trainer'], reason: 'Vodi obuku' });
  await of.accept(token, { as: 'signed-in', otherAddress: true }, of.cookies.learner);
  expect(await of.rolesOf('polaznica@primer.rs')).toEqual(['learner', 'trainer']);
});

it('is forgotten half a year after it was settled, or its time was over', async () => {
  await of.invite([fresh]);
  const count = async () => {
    const sql = 'SELECT count(*)::int AS count FROM identity.invitation';
    const { rows } = await of.world.client.query<{ count: number }>(sql);
    return rows[0]?.count;
  };
  const before = await count();
  of.world.app.clock.advance(209 * 24 * 3600 * 1000);
  await of.world.app.app.get(IdentitySweeper).handle();
  expect(await count()).toBe((before ?? 0) - 1);
  of.world.app.clock.advance(2 * 24 * 3600 * 1000);
  await of.world.app.app.get(IdentitySweeper).handle();
  expect(await count()).toBe(0);
});

describe('a pasted list', () => {
  const check = async (text: string) =>
    (await call(of.world.app, checkInvitees, { body: { text } }, of.cookies.administrator))
      .body as {
      lines: { standing: string }[];
      tooMany: boolean;
    };

  it('is answered line by line', async () => {
    const { lines } = await check(
      [
        'Ana Kos <nova@primer.rs>; POZVANA@primer.rs',
        'polaznica@primer.rs',
        'nova@Primer.rs',
        'ivan@dzs,example',
        'nije adresa',
      ].join('\n'),
    );
    expect(lines.map(({ standing }) => standing)).toEqual([
      'new',
      'invited',
      'member',
      'twice',
      'comma-for-dot',
      'not-an-address',
    ]);
  });

  it('answers alike for an address that has an account elsewhere and one that has none', async () => {
    const { lines } = await check(`${abroad}\nniko.nema@primer.rs\nnepotvrdjena@primer.rs`);
    expect(lines.map(({ standing }) => standing)).toEqual(['new', 'new', 'new']);
    await of.invite([abroad, 'niko.nema@primer.rs']);
    const texts = (await of.newMail()).map(({ text }) => text.replace(/#[\w-]+/u, ''));
    expect(new Set(texts).size).toBe(1);
  });

  it('is read up to 500 addresses', async () => {
    const many = Array.from({ length: 501 }, (_, place) => `osoba${place}@primer.rs`).join('\n');
    const { lines, tooMany } = await check(many);
    expect([lines.length, tooMany]).toEqual([500, true]);
  });
});

it('shows nothing of it to another organisation', async () => {
  await of.invite([fresh]);
  const theirs = await of.world.given.session(examples.otherAdministrator);
  const invitation = await of.invitationOf(fresh);
  await scenario(of.world.app, { theirs }, [
    {
      as: 'theirs',
      call: listInvitations,
      status: 200,
      has: { items: [], counts: { sent: 0, accepted: 0, withdrawn: 0, expired: 0 } },
    },
    {
      as: 'theirs',
      call: checkInvitees,
      with: { body: { text: `${fresh} polaznica@primer.rs` } },
      status: 200,
      has: { lines: [{ standing: 'new' }, { standing: 'new' }] },
    },
    { as: 'theirs', call: resendInvitation, with: { params: { invitation } }, status: 404 },
    { as: 'theirs', call: sendInvitations, with: inviting([fresh]), status: 201 },
    {
      as: 'theirs',
      call: listMembers,
      with: { query: { search: fresh } },
      status: 200,
      has: { items: [] },
    },
  ]);
});

describe('an invitation with a role, of somebody who may not give it any more', () => {
  const sender = (cookie: string, email: string, roles: readonly string[]) =>
    call(
      of.world.app,
      sendInvitations,
      inviting([email], { roles, reason: roles.length > 1 ? 'Preuzima' : null }),
      cookie,
    );
  const taking = (person: string, roles: readonly string[]) => ({
    as: 'administrator' as const,
    call: assignRoles,
    with: { params: { person }, ifMatch: '1', body: { roles, reason: 'Odlazi' } },
    status: 200,
  });
  const erasing = (person: string) => ({
    as: 'administrator' as const,
    call: erasePerson,
    with: {
      params: { person },
      body: { address: 'odlazi@primer.rs', ground: 'request', askedOn: '2026-11-02' },
    },
    status: 204,
  });
  const blocking = (person: string) => ({
    as: 'administrator' as const,
    call: blockMember,
    with: { params: { person }, body: { blocked: true } },
    status: 200,
  });

  it.each([
    ['lost the administrator’s role', (person: string) => taking(person, ['learner'])],
    ['manages training since', (person: string) => taking(person, ['learner', 'training-manager'])],
    ['was blocked', blocking],
    ['was erased', erasing],
  ])('is withdrawn where they %s, and noted; what they may still give stays', async (_, ending) => {
    const person = await of.world.given.person({
      email: 'odlazi@primer.rs',
      roles: ['learner', 'administrator'],
    });
    await of.world.given.secondFactor(person);
    const cookie = await of.world.given.session(person);
    expect((await sender(cookie, fresh, ['learner', 'administrator'])).status).toBe(201);
    expect((await sender(cookie, 'ucesnica@primer.rs', ['learner'])).status).toBe(201);
    const mails = await of.newMail();
    const opening = (to: string) =>
      call(of.world.app, openInvitation, {
        body: { token: mails.find((mail) => mail.to === to)?.token },
      });
    await scenario(of.world.app, of.cookies, [ending(person)]);
    expect((await opening(fresh)).body).toMatchObject({ state: 'withdrawn' });
    expect((await opening('ucesnica@primer.rs')).body).toMatchObject({ state: 'open' });
    const { rows } = await of.world.client.query<{ found: boolean }>(
      `SELECT subject_ids = ARRAY[$1::uuid] AS found FROM platform.audit WHERE action = 'identity.withdrawInvitation'`,
      [await of.invitationOf(fresh)],
    );
    expect(rows).toEqual([{ found: true }]);
  });
});
