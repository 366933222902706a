import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import {
  decideAdmission,
  listAdmissions,
  readRegistrationRule,
  setRegistrationRule,
} from '@svetionik/contracts/identity/admissions';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { signIn } from '@svetionik/contracts/identity/session';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import { fresh, InvitationWorld } from '../../support/invitation-world';

/** Who may register, and who is let in. */

let of: InvitationWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
});

afterEach(() => of.close());

const setRule = (rule: string, domains: readonly string[] = [], ifMatch = '0') =>
  call(
    of.world.app,
    setRegistrationRule,
    { ifMatch, body: { rule, domains } },
    of.cookies.administrator,
  );

const registering = (email: string, age = 'adult') =>
  call(of.world.app, register, {
    body: { email, password: exampleSecrets.newPassword, language: 'sr-Latn', age },
  });

const signingIn = (email: string, password: string = exampleSecrets.newPassword) =>
  call(of.world.app, signIn, { body: { email, password } });

/** Somebody who has confirmed their address and waits; gives the id of what is decided. */
async function waitingFor(email: string): Promise<string> {
  expect((await registering(email)).status).toBe(202);
  const token = (await of.newMail()).find(({ to }) => to === email)?.token ?? '';
  expect((await call(of.world.app, confirmAddress, { body: { token } })).status).toBe(202);
  const { body } = await call(of.world.app, listAdmissions, {}, of.cookies.administrator);
  const { items } = body as { items: { id: string; email: string }[] };
  return items.find((each) => each.email === email)?.id ?? '';
}

const decide = (admission: string, decision: string, reason: string | null = null) =>
  call(
    of.world.app,
    decideAdmission,
    { params: { admission }, body: { decision, reason } },
    of.cookies.administrator,
  );

it('is open to anybody until the organisation says otherwise, and each version is changed once', async () => {
  const { body } = await call(of.world.app, readRegistrationRule, {});
  expect(body).toEqual({ rule: 'open', domains: [], version: 0 });
  expect((await setRule('domain')).body).toMatchObject({ code: 'identity.rule-without-domain' });
  expect((await setRule('domain', ['@Primer.RS', 'primer.rs'])).body).toEqual({
    rule: 'domain',
    domains: ['primer.rs'],
    version: 1,
  });
  expect((await setRule('open')).status).toBe(412);
  expect((await setRule('open', [], '1')).body).toMatchObject({ rule: 'open', version: 2 });
});

it('takes addresses of its domains only, and answers known ones alike', async () => {
  await setRule('domain', ['primer.rs']);
  expect((await registering(fresh)).status).toBe(202);
  const answers = [await registering('nova@drugde.rs'), await registering('polaznik@drugde.rs')];
  expect(answers.map(({ body }) => body)).toEqual([
    expect.objectContaining({ code: 'identity.registration-domain' }),
    expect.objectContaining({ code: 'identity.registration-domain' }),
  ]);
});

it('takes only who is invited or has a key, where the rule is that', async () => {
  await setRule('invitation');
  expect((await registering(fresh)).body).toMatchObject({ code: 'identity.registration-closed' });
  const entry = new EntryWorld(of);
  const { key } = await entry.make();
  expect((await entry.confirm(await entry.tokenFor(fresh, key))).status).toBe(200);
});

it('lets who waits in nowhere, tells them so at sign-in and by mail, and nobody else', async () => {
  await setRule('approval');
  await waitingFor(fresh);
  const [mail] = await of.newMail();
  expect(mail?.text).toContain('treba da Vas primi');
  expect((await signingIn(fresh)).body).toMatchObject({ code: 'identity.admission-waiting' });
  expect((await signingIn(fresh, 'pogrešna lozinka')).body).toMatchObject({
    code: 'identity.sign-in-failed',
  });
  expect(await of.rolesOf(fresh)).toBeUndefined();
});

it('lets in whom somebody admits, once, and mails it', async () => {
  await setRule('approval');
  const admission = await waitingFor(fresh);
  await of.newMail();
  const answers = await Promise.all([decide(admission, 'admit'), decide(admission, 'admit')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await of.rolesOf(fresh)).toEqual(['learner']);
  const mails = await of.newMail();
  expect(mails.map(({ to, text }) => [to, text.includes('primljeni ste')])).toEqual([
    [fresh, true],
  ]);
  expect((await signingIn(fresh)).status).toBe(200);
});

it('refuses with a reason that the person reads', async () => {
  await setRule('approval');
  const admission = await waitingFor(fresh);
  await of.newMail();
  expect((await decide(admission, 'refuse', 'Не радите код нас.')).status).toBe(200);
  const [mail] = await of.newMail();
  expect(mail?.text).toContain('Не радите код нас.');
  expect((await signingIn(fresh)).body).toMatchObject({ code: 'identity.admission-refused' });
});

it('is read by those who manage people, which is noted, and is strange to others', async () => {
  await setRule('approval');
  const admission = await waitingFor(fresh);
  const stranger = await of.world.given.session(examples.otherAdministrator);
  const refused = await call(
    of.world.app,
    decideAdmission,
    { params: { admission }, body: { decision: 'admit', reason: null } },
    stranger,
  );
  expect(refused.status).toBe(404);
  expect((await call(of.world.app, listAdmissions, {}, stranger)).body).toMatchObject({
    items: [],
  });
  const { rows } = await of.world.client.query(
    `SELECT count(*)::int AS count FROM platform.audit WHERE action = 'identity.listAdmissions' AND $1 = ANY (subject_ids)`,
    [admission],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('enters who has registered before by a code and now opens an account as anybody', async () => {
  const entry = new EntryWorld(of);
  const { key } = await entry.make();
  await entry.register(fresh, key);
  await of.newMail();
  await registering(fresh);
  const token = (await of.newMail())[0]?.token ?? '';
  expect((await entry.confirm(token)).status).toBe(200);
  expect(await of.rolesOf(fresh)).toEqual(['learner']);
});
