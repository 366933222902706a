import {
  changeAddress,
  confirmAddressChange,
  refuseAddressChange,
  withdrawAddressChange,
} from '@svetionik/contracts/identity/address';
import { readAccount } from '@svetionik/contracts/identity/account';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { requestPasswordReset, resetPassword } from '@svetionik/contracts/identity/password';
import { readSession, signIn } from '@svetionik/contracts/identity/session';
import type { Response } from 'supertest';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Another address for an account, which both addresses confirm. */

const [present, wanted, taken] = ['selidba@primer.rs', 'selidba@nova.rs', 'zauzeta@primer.rs'];
const day = 24 * 60 * 60 * 1000;

let world: TestWorld;
let mover: string;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  mover = await world.given.person({ email: present, organisationId: examples.otherOrganisation });
  await world.given.membership(mover, examples.organisation, ['learner']);
  await world.given.person({ email: taken, organisationId: examples.organisation });
  cookie = await world.given.session(mover);
});

afterEach(() => world.close());

const codeOf = ({ status, body }: Response) => [status, body.code];
const asking = (email = wanted, as = cookie) =>
  call(world.app, changeAddress, { body: { email } }, as);
const confirming = (token: string, as?: string) =>
  call(world.app, confirmAddressChange, { body: { token } }, as);
const refusing = (token: string) => call(world.app, refuseAddressChange, { body: { token } });
const signingIn = async (email: string) => {
  const body = { email, password: exampleSecrets.password };
  return (await call(world.app, signIn, { body })).status;
};
const stillSignedIn = async (as: string) =>
  (await call(world.app, readSession, {}, as)).body.person !== null;

/** The mails that have come since the last time, by whom they went to. */
async function newMail(): Promise<{ to: string; subject: string; text: string; token: string }[]> {
  const before = world.app.mail.length;
  await world.app.runJobs();
  return world.app.mail
    .slice(before)
    .map((mail) => ({ ...mail, token: /#([\w-]{43})/.exec(mail.text)?.[1] ?? '' }))
    .toSorted((one, other) => (one.to < other.to ? -1 : 1));
}

/** The tokens that the two mails of a change bring. */
async function asked(email = wanted): Promise<{ present: string; new: string }> {
  expect((await asking(email)).status).toBe(200);
  const mails = await newMail();
  const of = (address: string) => mails.find(({ to }) => to === address)?.token ?? '';
  return { present: of(present), new: of(email) };
}

async function notedActions(): Promise<string[]> {
  const { rows } = await world.client.query(
    `SELECT action || ' ' || (organisation_id = $2) AS noted FROM platform.audit
     WHERE subject_ids = ARRAY[$1::uuid] AND action LIKE 'identity.%Address%' ORDER BY 1`,
    [mover, examples.organisation],
  );
  return rows.map(({ noted }) => noted);
}

describe('a change of address', () => {
  it('is done once both have confirmed it: other sessions end, mailed links too, and both are told', async () => {
    const other = await world.given.session(mover);
    await call(world.app, requestPasswordReset, { body: { email: present, language: 'sr-Latn' } });
    const [reset] = await newMail();
    const tokens = await asked();
    expect((await confirming(tokens.new)).body).toEqual({ changed: false });
    const { body: account } = await call(world.app, readAccount, {}, cookie);
    expect(account).toMatchObject({
      email: present,
      addressChange: { email: wanted, confirmed: { present: false, new: true } },
    });
    expect(await signingIn(wanted)).toBe(401);

    expect((await confirming(tokens.present, cookie)).body).toEqual({ changed: true });
    expect([await stillSignedIn(cookie), await stillSignedIn(other)]).toEqual([true, false]);
    expect([await signingIn(present), await signingIn(wanted)]).toEqual([401, 200]);
    const setting = { token: reset?.token ?? '', password: exampleSecrets.newPassword };
    expect((await call(world.app, resetPassword, { body: setting })).status).toBe(410);
    expect((await newMail()).map(({ to }) => to)).toEqual([wanted, present]);
    expect(codeOf(await confirming(tokens.new))).toEqual([410, 'identity.link-invalid']);
    expect(codeOf(await refusing(tokens.present))).toEqual([410, 'identity.link-invalid']);
    expect(await notedActions()).toEqual([
      'identity.askAddressChange false',
      'identity.changeAddress false',
      'identity.changeAddress true',
    ]);
  });

  it('looks alike where somebody has the new address: they alone are told, and nothing ever changes', async () => {
    const { status, body } = await asking();
    const [forNew, forPresent] = await newMail();
    const again = await asking(taken.toUpperCase());
    expect(again.status).toBe(status);
    expect({ ...again.body, addressChange: null }).toEqual({ ...body, addressChange: null });
    const mails = await newMail();
    expect(mails.map(({ to }) => to)).toEqual([taken.toUpperCase(), present].toSorted());
    const [told, own] = [
      mails.find(({ to }) => to !== present),
      mails.find(({ to }) => to === present),
    ];
    expect([told?.token, own?.subject]).toEqual(['', forPresent?.subject]);
    expect(forNew?.token).toHaveLength(43);
    expect((await confirming(own?.token ?? '')).body).toEqual({ changed: false });
    expect([await signingIn(present), await signingIn(taken)]).toEqual([200, 200]);
  });

  it('is refused from the present address: it is over, and whoever asked is signed out', async () => {
    const tokens = await asked();
    await confirming(tokens.new);
    expect(codeOf(await refusing(tokens.new))).toEqual([410, 'identity.link-invalid']);
    expect((await refusing(tokens.present)).status).toBe(204);
    expect(codeOf(await confirming(tokens.present))).toEqual([410, 'identity.link-invalid']);
    expect(await stillSignedIn(cookie)).toBe(false);
    expect(await signingIn(present)).toBe(200);
    expect((await notedActions()).slice(1)).toEqual([
      'identity.refuseAddressChange false',
      'identity.refuseAddressChange true',
    ]);
  });

  it('counts for a day, until it is taken back, another is asked for or the password is set anew', async () => {
    const first = await asked();
    const second = await asked('druga@nova.rs');
    expect((await confirming(first.new)).status).toBe(410);
    const withdrawn = await call(world.app, withdrawAddressChange, {}, cookie);
    expect(withdrawn.body.addressChange).toBeNull();
    expect((await confirming(second.present)).status).toBe(410);
    const third = await asked();
    await call(world.app, requestPasswordReset, { body: { email: present, language: 'sr-Latn' } });
    const [reset] = await newMail();
    const { token = '' } = reset ?? {};
    const body = { token, password: exampleSecrets.newPassword };
    expect((await call(world.app, resetPassword, { body })).status).toBe(204);
    expect((await confirming(third.present)).status).toBe(410);
    cookie = await world.given.session(mover);
    const fourth = await asked();
    await confirming(fourth.present);
    world.app.clock.advance(day + 1000);
    expect((await confirming(fourth.new)).status).toBe(410);
  });

  it('is refused where somebody else has the address by then, also in the same moment', async () => {
    const rival = await world.given.person({
      email: 'suparnica@primer.rs',
      organisationId: examples.organisation,
    });
    const tokens = await asked();
    await asking(wanted, await world.given.session(rival));
    const theirs = await newMail();
    await Promise.all(
      [tokens.new, ...theirs.slice(0, 1).map(({ token }) => token)].map((token) =>
        confirming(token),
      ),
    );
    const ends = [tokens.present, ...theirs.slice(1).map(({ token }) => token)];
    const answers = await Promise.all(ends.map((token) => confirming(token)));
    expect(answers.map(codeOf).toSorted()).toEqual([
      [200, undefined],
      [410, 'identity.link-invalid'],
    ]);
    expect(await signingIn(wanted)).toBe(200);
  });

  it('is asked for once where two are asked for at once, and five times in an hour', async () => {
    const answers = await Promise.all([asking(), asking('druga@nova.rs')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { rows } = await world.client.query(
      'SELECT count(*)::int AS open FROM identity.address_change WHERE person_id = $1',
      [mover],
    );
    expect(rows).toEqual([{ open: 1 }]);
    expect(codeOf(await asking(present))).toEqual([409, 'identity.account-exists']);
    const statuses = [];
    for (const name of ['a', 'b', 'c']) statuses.push((await asking(`${name}@nova.rs`)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});
