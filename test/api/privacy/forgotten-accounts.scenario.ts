import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import {
  decideAdmission,
  listAdmissions,
  setRegistrationRule,
} from '@svetionik/contracts/identity/admissions';
import { confirmAddress, register } from '@svetionik/contracts/identity/registration';
import { Logger } from '@nestjs/common';
import { v7 } from 'uuid';
import { AccountErasure } from '../../../apps/backend/src/features/identity';
import { ForgottenAccountsWorker } from '../../../apps/backend/src/features/privacy/forgotten-accounts.worker';
import { awaitCondition } from '../../support/await-condition';
import { call } from '../../support/call';
import { countWaiting } from '../../support/count-waiting';
import { fresh, InvitationWorld } from '../../support/invitation-world';

/** Accounts that nobody ever confirmed, or let in, are forgotten after 30 days. */

const logged = jest.spyOn(Logger.prototype, 'log');

const second = 'druga@primer.rs';

let of: InvitationWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
  logged.mockClear();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await of.close();
});

const sweep = () => of.world.app.app.get(ForgottenAccountsWorker).handle();

/** As if all that has happened about the two had happened so many days earlier. */
async function later(days: number): Promise<void> {
  const [ids, earlier] = [
    '(SELECT id FROM identity.person WHERE email = ANY ($2))',
    `- $1 * interval '1 day'`,
  ];
  for (const update of [
    `identity.person SET created_at = created_at ${earlier} WHERE id IN ${ids}`,
    `identity.mailed_link SET created_at = created_at ${earlier} WHERE person_id IN ${ids}`,
    `identity.admission SET begun_at = begun_at ${earlier}, waiting_since = waiting_since ${earlier}, settled_at = settled_at ${earlier} WHERE person_id IN ${ids}`,
  ])
    await of.world.client.query(`UPDATE ${update}`, [days, [fresh, second]]);
}

async function registered(email = fresh): Promise<string> {
  const body = { email, password: exampleSecrets.newPassword, language: 'sr-Latn', age: 'adult' };
  expect((await call(of.world.app, register, { body })).status).toBe(202);
  return (await of.newMail()).find(({ to }) => to === email)?.token ?? '';
}

const confirm = (token: string) => call(of.world.app, confirmAddress, { body: { token } });

async function waitingForApproval(): Promise<string> {
  const rule = { ifMatch: '0', body: { rule: 'approval', domains: [] } };
  await call(of.world.app, setRegistrationRule, rule, of.cookies.administrator);
  expect((await confirm(await registered())).status).toBe(202);
  const { body } = await call(of.world.app, listAdmissions, {}, of.cookies.administrator);
  const { items } = body as { items: { id: string; email: string }[] };
  return items.find(({ email }) => email === fresh)?.id ?? '';
}

/** How many accounts, memberships and registrations are left of the address. */
async function left(email = fresh): Promise<unknown> {
  const { rows } = await of.world.client.query(
    `SELECT count(DISTINCT p.id)::int AS accounts, count(m.person_id)::int AS memberships, count(a.id)::int AS admissions
     FROM identity.person p LEFT JOIN identity.member m ON m.person_id = p.id LEFT JOIN identity.admission a ON a.person_id = p.id WHERE p.email = $1`,
    [email],
  );
  return rows[0];
}

const nothing = { accounts: 0, memberships: 0, admissions: 0 };

it('whose address was never confirmed, a month after the last link', async () => {
  await registered();
  const { rows: people } = await of.world.client.query<{ id: string }>(
    'SELECT id FROM identity.person WHERE email = $1',
    [fresh],
  );
  await later(20);
  await registered();
  await later(20);
  await sweep();
  expect(await left()).toMatchObject({ accounts: 1, memberships: 1 });
  await later(11);
  await sweep();
  expect(await left()).toEqual(nothing);
  expect(logged.mock.calls.flat().join()).toMatch(/\d+ accounts were forgotten that nobody used\./);
  expect(JSON.stringify(logged.mock.calls)).not.toContain(fresh);
  const { rows } = await of.world.client.query(
    `SELECT organisation_id AS place FROM platform.audit WHERE action = 'privacy.forgetAccount' AND subject_ids @> ARRAY[$1::uuid]`,
    [people[0]?.id],
  );
  expect(rows).toEqual([{ place: examples.organisation }]);
});

it('which were refused, and none that still wait or belong somewhere', async () => {
  const admission = await waitingForApproval();
  await later(31);
  await sweep();
  expect(await left()).toMatchObject({ accounts: 1, admissions: 1 });
  const decision = {
    params: { admission },
    body: { decision: 'refuse', reason: 'Ne radi kod nas' },
  };
  const { status } = await call(of.world.app, decideAdmission, decision, of.cookies.administrator);
  expect(status).toBe(200);
  await later(29);
  await sweep();
  expect(await left()).toMatchObject({ accounts: 1 });
  await later(2);
  await sweep();
  expect(await left()).toEqual(nothing);
  expect(await left('polaznica@primer.rs')).toMatchObject({ accounts: 1, memberships: 1 });
});

it('but not whom somebody has enrolled, or invites', async () => {
  await registered();
  await registered(second);
  await of.world.client.query(
    `INSERT INTO learning.enrolment (id, organisation_id, course_organisation_id, person_id, course_id, course_edition_id, enrolled_at)
     SELECT $1, c.organisation_id, c.organisation_id, p.id, c.id, c.current_edition_id, now() FROM catalogue.course c, identity.person p
     WHERE c.slug = 'probni-kurs' AND p.email = $2`,
    [v7(), second],
  );
  await later(31);
  await of.invite([fresh]);
  await sweep();
  expect(await left()).toMatchObject({ accounts: 1 });
  expect(await left(second)).toMatchObject({ accounts: 1 });
});

it('and each on its own: one that fails keeps nobody else', async () => {
  await registered();
  await registered(second);
  await later(31);
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  jest
    .spyOn(AccountErasure.prototype, 'leave')
    .mockRejectedValueOnce(new Error('the disk is full'));
  await expect(sweep()).rejects.toThrow('the disk is full');
  const accounts = async () =>
    [await left(), await left(second)].map((each) => (each as typeof nothing).accounts);
  expect((await accounts()).sort()).toEqual([0, 1]);
  await sweep();
  expect(await accounts()).toEqual([0, 0]);
});

it('unless somebody confirms it at that moment', async () => {
  const { client } = of.world;
  await registered();
  await later(31);
  await client.query('BEGIN');
  await client.query('UPDATE identity.person SET confirmed_at = now() WHERE email = $1', [fresh]);
  const sweeping = sweep();
  await awaitCondition('the sweep waits', async () => (await countWaiting(client)) === 1);
  await client.query('COMMIT');
  await sweeping;
  expect(await left()).toMatchObject({ accounts: 1, memberships: 1 });
});
