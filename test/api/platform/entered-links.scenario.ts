import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { enterByLink } from '@svetionik/contracts/identity/entering';
import { listEnrolments } from '@svetionik/contracts/learning/enrolments';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import { abroad, fresh, InvitationWorld, readSessionCookie } from '../../support/invitation-world';

/** How people come in by a link or a code. */

let of: InvitationWorld;
let entry: EntryWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
  entry = new EntryWorld(of);
});

afterEach(() => of.close());

it('says what is offered and by whom, however the code is typed', async () => {
  const courseId = await of.someCourse();
  const { key } = await entry.make({ courseId });
  const typed = key.toUpperCase().replaceAll('-', '  ');
  const { body } = await entry.open(typed);
  expect(body).toMatchObject({
    state: 'open',
    key,
    kind: 'code',
    organisation: { 'sr-Latn': 'Organizacija' },
    course: { slug: 'probni-kurs' },
    entered: false,
  });
});

it('lets in an account of another organisation by one press, which acts here from then on', async () => {
  const { id, key } = await entry.make();
  const answer = await entry.enter(key, of.cookies.elsewhere);
  expect(answer.body).toMatchObject({
    person: { id: examples.otherLearner, organisation: examples.organisation, roles: ['learner'] },
  });
  const cookie = readSessionCookie(answer.headers);
  expect((await entry.open(key, cookie)).body).toMatchObject({ state: 'open', entered: true });
  expect(await entry.count({ id, key })).toEqual([1, 1]);
});

it('lets in by a password, and by no wrong one', async () => {
  const link = await entry.make();
  const enter = (password: string) =>
    call(of.world.app, enterByLink, {
      body: { key: link.key, entrant: { as: 'account', email: abroad, password } },
    });
  expect((await enter('pogrešna lozinka')).status).toBe(401);
  expect((await enter(exampleSecrets.password)).status).toBe(200);
  expect(await entry.count(link)).toEqual([1, 1]);
});

it('counts who comes twice once, also at once', async () => {
  const link = await entry.make();
  const answers = await Promise.all([
    entry.enter(link.key, of.cookies.elsewhere),
    entry.enter(link.key, await of.world.given.session(examples.otherLearner)),
    entry.enter(link.key, await of.world.given.session(examples.otherLearner)),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await entry.count(link)).toEqual([1, 1]);
  const { rows } = await of.world.client.query(
    `SELECT count(*)::int AS count FROM platform.event WHERE type = 'identity.joined'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('gives the last place to one of those who come at once', async () => {
  const link = await entry.make({ most: 1 });
  const answers = await Promise.all(
    [
      of.cookies.elsewhere,
      of.cookies.learner,
      await of.world.given.session(examples.colleague),
    ].map((cookie) => entry.enter(link.key, cookie)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  expect(await entry.count(link)).toEqual([1, 1]);
  expect((await entry.open(link.key)).body).toEqual({ state: 'ended' });
});

it('lets a new account in when its address is confirmed, and takes the place then', async () => {
  const link = await entry.make();
  const token = await entry.tokenFor(fresh, link.key);
  expect(await entry.count(link)).toEqual([0, 0]);
  expect(await of.rolesOf(fresh)).toBeUndefined();
  expect((await entry.confirm(token)).body).toMatchObject({ person: { email: fresh } });
  expect([await entry.count(link), await of.rolesOf(fresh)]).toEqual([[1, 1], ['learner']]);
});

it('confirms nothing where the last place went to another, and does once there is one', async () => {
  const link = await entry.make({ most: 1 });
  const token = await entry.tokenFor(fresh, link.key);
  await entry.enter(link.key, of.cookies.elsewhere);
  expect((await entry.confirm(token)).body).toMatchObject({ code: 'identity.entry-ended' });
  await of.world.client.query('UPDATE identity.invitation_link SET most = 2 WHERE id = $1', [
    link.id,
  ]);
  expect((await entry.confirm(token)).status).toBe(200);
  expect(await entry.count(link)).toEqual([2, 2]);
});

it('gives the last place to one of two who confirm at once', async () => {
  const link = await entry.make({ most: 1 });
  const tokens = [
    await entry.tokenFor(fresh, link.key),
    await entry.tokenFor('druga@primer.rs', link.key),
  ];
  const answers = await Promise.all(tokens.map((token) => entry.confirm(token)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(await entry.count(link)).toEqual([1, 1]);
});

it('writes to who has an account already that they have one, and leads them back to the link', async () => {
  const { key } = await entry.make();
  expect((await entry.register(abroad, key)).status).toBe(202);
  const [mail] = await of.newMail();
  expect(mail?.text).toContain(`/account/sign-in?return=%2Fjoin%2F${key}`);
});

it('lets in addresses of its domain only', async () => {
  const { key } = await entry.make({ kind: 'link', mailDomain: '@Primer.RS' });
  expect((await entry.enter(key, of.cookies.elsewhere)).body).toMatchObject({
    code: 'identity.entry-domain',
    details: { domain: 'primer.rs' },
  });
  expect((await entry.register('x@drugde.rs', key)).status).toBe(403);
  expect((await entry.register('x@sub.primer.rs', key)).status).toBe(403);
  expect((await entry.register('x@PRIMER.rs', key)).status).toBe(202);
});

it('enrols in the course that comes with it', async () => {
  const { key } = await entry.make({ courseId: await of.someCourse() });
  const { headers } = await entry.confirm(await entry.tokenFor(fresh, key));
  await of.world.app.runJobs();
  const { body } = await call(of.world.app, listEnrolments, {}, readSessionCookie(headers));
  expect(body).toMatchObject({ items: [{ course: { slug: 'probni-kurs' } }] });
});

it('lets nobody in again who was blocked, and takes no place', async () => {
  const link = await entry.make();
  await of.world.client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since, blocked_at) VALUES ($1, $2, '{learner}', now(), now())`,
    [examples.organisation, examples.otherLearner],
  );
  expect((await entry.enter(link.key, of.cookies.elsewhere)).body).toMatchObject({
    code: 'identity.member-blocked',
  });
  expect(await entry.count(link)).toEqual([0, 0]);
});

it('gives nothing back that was taken since to who comes twice, and notes a sign-in by it', async () => {
  const link = await entry.make();
  await entry.enter(link.key, of.cookies.elsewhere);
  await of.world.client.query(
    `UPDATE identity.member SET roles = '{trainer}' WHERE person_id = $1 AND organisation_id = $2`,
    [examples.otherLearner, examples.organisation],
  );
  const entrant = { as: 'account', email: abroad, password: exampleSecrets.password };
  await call(of.world.app, enterByLink, { body: { key: link.key, entrant } });
  expect(await of.rolesOf(abroad)).toEqual(['trainer']);
  const { rows } = await of.world.client.query(
    `SELECT code FROM platform.audit WHERE action = 'identity.signIn'`,
  );
  expect(rows).toEqual([{ code: 'password' }]);
});

it.each(['brod 11 brod', "' OR 1=1 --", '%', '../../etc', '\u0000', '💡', 'a'.repeat(80)])(
  'knows no %j',
  async (key) => {
    expect((await entry.open(key)).status).toBeGreaterThanOrEqual(400);
    expect((await entry.open(key)).status).toBeLessThan(500);
  },
);

it('answers who tries codes through ever later: an address after sixty, an account after five', async () => {
  const unknown = (place: number) => `brod ${10 + (place % 90)} ${place > 89 ? 'brod' : 'more'}`;
  const { key } = await entry.make();
  const cookie = of.cookies.elsewhere;
  const asked: number[] = [];
  for (let place = 0; place < 6; place += 1)
    asked.push((await entry.open(unknown(place), cookie)).status);
  expect(asked).toEqual([404, 404, 404, 404, 404, 429]);
  expect((await entry.open(key, cookie)).status).toBe(429);
  expect((await entry.open(key)).status).toBe(200);
  for (let place = 5; place < 60; place += 1) await entry.open(unknown(place));
  expect((await entry.open(key)).status).toBe(429);
  of.world.app.clock.advance(11 * 60_000);
  expect((await entry.open(key)).status).toBe(200);
});
