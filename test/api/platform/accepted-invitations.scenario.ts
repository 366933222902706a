import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { acceptInvitation, openInvitation } from '@svetionik/contracts/identity/acceptance';
import { listInvitations } from '@svetionik/contracts/identity/invitations';
import { register } from '@svetionik/contracts/identity/registration';
import { readSession } from '@svetionik/contracts/identity/session';
import { listEnrolments } from '@svetionik/contracts/learning/enrolments';
import { call } from '../../support/call';
import {
  abroad,
  asNew,
  fresh,
  InvitationWorld,
  readSessionCookie,
} from '../../support/invitation-world';
import { scenario } from '../../support/scenario';

/** Who is asked in by address, and how they accept. */

let of: InvitationWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
});

afterEach(() => of.close());

it('opens an account for the address that was invited, which the mail has confirmed', async () => {
  const token = await of.tokenFor(fresh, { language: 'sr-Cyrl' });
  const answer = await of.accept(token, asNew);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ person: { email: fresh, roles: ['learner'] } });
  const { body } = await call(of.world.app, readSession, {}, readSessionCookie(answer.headers));
  expect(body).toMatchObject({ person: { email: fresh } });
});

it('writes in the language that was chosen, names who invites, and nothing of a course', async () => {
  const courseId = await of.someCourse();
  await of.invite([fresh], { language: 'sr-Cyrl', courseId });
  await of.invite(['druga@primer.rs'], { language: 'sr-Latn' });
  await of.invite(['third@primer.rs'], { language: 'en' });
  const mails = await of.newMail();
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    'Invitation',
    'Pozivnica',
    'Позивница',
  ]);
  for (const { text } of mails) {
    expect(text).toMatch(/Organizacija|Организација/u);
    expect(text).not.toMatch(/kurs|курс|course/iu);
  }
});

it('lets an account of another organisation in, which belongs to both from then on', async () => {
  const token = await of.tokenFor(abroad);
  const answer = await of.accept(token, {
    as: 'account',
    email: abroad,
    password: exampleSecrets.password,
  });
  expect(answer.body).toMatchObject({ person: { id: examples.otherLearner } });
  const { rows } = await of.world.client.query(
    'SELECT count(*)::int AS count FROM identity.member WHERE person_id = $1',
    [examples.otherLearner],
  );
  expect(rows).toEqual([{ count: 2 }]);
});

it('lets whoever is signed in accept what was sent to another address only when they say that they mean it', async () => {
  const token = await of.tokenFor(fresh);
  await scenario(of.world.app, of.cookies, [
    {
      as: 'elsewhere',
      call: acceptInvitation,
      with: { body: { token, acceptor: { as: 'signed-in' } } },
      status: 409,
      has: { code: 'identity.other-address' },
    },
    {
      as: 'elsewhere',
      call: acceptInvitation,
      with: { body: { token, acceptor: { as: 'signed-in', otherAddress: true } } },
      status: 200,
    },
    {
      as: 'administrator',
      call: listInvitations,
      with: { query: { state: 'accepted' } },
      status: 200,
      has: { items: [{ email: fresh, state: 'accepted' }, {}] },
      hasNot: [abroad],
    },
  ]);
});

it('is accepted once where two accept at once, by one of them', async () => {
  const token = await of.tokenFor(fresh);
  const answers = await Promise.all([
    of.accept(token, { as: 'signed-in', otherAddress: true }, of.cookies.elsewhere),
    of.accept(token, asNew),
    of.accept(token, asNew),
    of.accept(token, { as: 'signed-in', otherAddress: true }, of.cookies.learner),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
  const { rows } = await of.world.client.query(
    `SELECT count(*)::int AS count FROM platform.event WHERE type = 'identity.joined'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('does not leave an account behind where another was faster', async () => {
  const token = await of.tokenFor(fresh);
  await of.accept(token, { as: 'signed-in', otherAddress: true }, of.cookies.learner);
  expect((await of.accept(token, asNew)).status).toBe(410);
  const { rows } = await of.world.client.query('SELECT FROM identity.person WHERE email = $1', [
    fresh,
  ]);
  expect(rows).toEqual([]);
});

it('gives somebody who has begun to register the account that they confirm by the invitation', async () => {
  await call(of.world.app, register, {
    body: { email: fresh, password: 'lozinka neznanca', language: 'en', age: 'adult' },
  });
  const [stranger] = await of.newMail();
  const token = await of.tokenFor(fresh);
  expect((await of.accept(token, asNew)).status).toBe(200);
  const { rows } = await of.world.client.query(
    `SELECT count(*)::int AS count FROM identity.mailed_link l JOIN identity.person p ON p.id = l.person_id
     WHERE p.email = $1 AND (used_at IS NULL OR l.password_hash IS NOT NULL)`,
    [fresh],
  );
  expect([stranger?.subject, rows]).toEqual(['Confirm your address', [{ count: 0 }]]);
});

it('asks for the password where the address has an account, and blocks nobody in again', async () => {
  const token = await of.tokenFor(abroad);
  expect((await of.accept(token, asNew)).body).toMatchObject({ code: 'identity.account-exists' });
  await of.world.client.query(
    `INSERT INTO identity.member (organisation_id, person_id, roles, since, blocked_at) VALUES ($1, $2, '{learner}', now(), now())`,
    [examples.organisation, examples.otherLearner],
  );
  const answer = await of.accept(token, { as: 'signed-in' }, of.cookies.elsewhere);
  expect(answer.body).toMatchObject({ code: 'identity.member-blocked' });
});

it('tells a visitor what is offered and by whom, and what became of it', async () => {
  const courseId = await of.someCourse();
  const token = await of.tokenFor(fresh, { courseId });
  const open = () => call(of.world.app, openInvitation, { body: { token } });
  expect((await open()).body).toMatchObject({
    organisation: { 'sr-Latn': 'Organizacija' },
    email: fresh,
    state: 'open',
    roles: ['learner'],
    course: { slug: 'probni-kurs', open: true },
  });
  of.world.app.clock.advance(31 * 24 * 3600 * 1000);
  expect((await open()).body).toMatchObject({ state: 'expired' });
  expect((await of.accept(token, asNew)).body).toMatchObject({
    code: 'identity.invitation-settled',
    details: { state: 'expired' },
  });
});

it('enrols in the course that comes with it, once', async () => {
  const token = await of.tokenFor(fresh, { courseId: await of.someCourse() });
  const cookie = readSessionCookie((await of.accept(token, asNew)).headers);
  await of.world.app.runJobs();
  const { body } = await call(of.world.app, listEnrolments, {}, cookie);
  expect(body).toMatchObject({ items: [{ course: { slug: 'probni-kurs' } }] });
  expect((await of.accept(token, { as: 'signed-in' }, cookie)).status).toBe(200);
  await of.world.app.runJobs();
  const { rows } = await of.world.client.query(
    'SELECT count(*)::int AS count FROM learning.enrolment e JOIN identity.person p ON p.id = e.person_id WHERE p.email = $1',
    [fresh],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('gives nothing back that was taken since, where its link is followed once more', async () => {
  const token = await of.tokenFor(fresh, { roles: ['learner', 'trainer'], reason: 'Vodi obuku' });
  const cookie = readSessionCookie((await of.accept(token, asNew)).headers);
  await of.world.client.query(
    `UPDATE identity.member SET roles = '{learner}' WHERE 'trainer' = ANY (roles) AND person_id = (SELECT id FROM identity.person WHERE email = $1)`,
    [fresh],
  );
  const account = { as: 'account', email: fresh, password: exampleSecrets.newPassword };
  expect((await of.accept(token, { as: 'signed-in' }, cookie)).status).toBe(200);
  expect((await of.accept(token, account)).status).toBe(200);
  expect(await of.rolesOf(fresh)).toEqual(['learner']);
  const { rows } = await of.world.client.query(
    `SELECT action, code FROM platform.audit WHERE action IN ('identity.acceptInvitation', 'identity.signIn') ORDER BY at`,
  );
  expect(rows).toEqual([
    { action: 'identity.acceptInvitation', code: null },
    { action: 'identity.signIn', code: 'password' },
  ]);
});
