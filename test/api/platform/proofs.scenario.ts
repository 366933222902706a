import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { readAccount } from '@svetionik/contracts/identity/account';
import { acceptInvitation } from '@svetionik/contracts/identity/acceptance';
import { enterByLink } from '@svetionik/contracts/identity/entering';
import { assignRoles } from '@svetionik/contracts/identity/members';
import { changePassword } from '@svetionik/contracts/identity/password';
import { sendInvitations } from '@svetionik/contracts/identity/invitations';
import { confirmProof, renewProof } from '@svetionik/contracts/identity/proof';
import { signIn, switchOrganisation } from '@svetionik/contracts/identity/session';
import { proposeBulkAction, startBulkAction } from '@svetionik/contracts/people';
import type { Response } from 'supertest';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What would harm most in somebody else's hands asks whoever is signed in to prove once more who they are. */

const { password, newPassword } = exampleSecrets;

const invited = {
  body: {
    token: exampleSecrets.invitationToken,
    acceptor: { as: 'signed-in', otherAddress: true },
  },
};

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

const right = { call: renewProof, with: { body: { password } }, status: 204 } as const;
const wrong = { body: { password: 'nije ova lozinka' } };
const powerful = { call: assignRoles, with: assignRoles.example } as const;
const needed = { status: 403, has: { code: 'access.proof-needed' } } as const;

async function asAdministrator(minutes: number): Promise<string> {
  return world.given.session(examples.administrator, minutes);
}

const cookieOf = (answer: Response) => readCookie(answer, 'session');

async function countProofs(): Promise<number> {
  const { rows } = await world.client.query(
    `SELECT FROM platform.audit WHERE action = 'identity.renewProof' AND actor_id = $1`,
    [examples.administrator],
  );
  return rows.length;
}

describe('a powerful act', () => {
  it('is done by whoever has just signed in', async () => {
    const body = { email: 'administratorka@primer.rs', password };
    const signedIn = await call(world.app, signIn, { body });
    await scenario(world.app, { administrator: cookieOf(signedIn) }, [
      { as: 'administrator', ...powerful, status: 200 },
    ]);
  });

  it('waits for a proof where the last is ten minutes old, and is done after it, in that session alone', async () => {
    const [here, elsewhere] = [await asAdministrator(10), await asAdministrator(10)];
    await scenario(world.app, { here, elsewhere }, [
      { as: 'here', ...powerful, ...needed },
      { as: 'here', ...right },
      { as: 'here', ...powerful, status: 200 },
      { as: 'elsewhere', ...powerful, ...needed },
    ]);
    expect(await countProofs()).toBe(1);
  });

  it('is done with the token that the proof has given, and for a moment the former one does what it did before', async () => {
    const former = await asAdministrator(10);
    const asked = { body: { password } };
    const proven = await call(world.app, renewProof, asked, former);
    const renewed = cookieOf(proven);
    expect([renewed === former, renewed.length]).toEqual([false, former.length]);
    const signedOut = { status: 401, has: { code: 'access.sign-in-required' } } as const;
    await scenario(world.app, { former, renewed }, [
      { as: 'renewed', ...powerful, status: 200 },
      { as: 'former', ...powerful, ...needed },
      { as: 'former', call: readAccount, status: 200 },
    ]);
    world.app.clock.advance(30_000);
    await scenario(world.app, { former, renewed }, [
      { as: 'former', call: readAccount, ...signedOut },
      { as: 'former', ...right, ...signedOut },
      { as: 'renewed', call: readAccount, status: 200 },
    ]);
  });

  it('waits for nothing where the answer to a proof was lost and it is given again', async () => {
    const former = await asAdministrator(10);
    const asked = { body: { password } };
    const lost = cookieOf(await call(world.app, renewProof, asked, former));
    const renewed = cookieOf(await call(world.app, renewProof, asked, former));
    await scenario(world.app, { lost, former, renewed }, [
      { as: 'lost', call: readAccount, status: 401 },
      { as: 'former', ...powerful, ...needed },
      { as: 'renewed', ...powerful, status: 200 },
    ]);
  });

  it('is an invitation where it brings a role beyond the learner’s', async () => {
    const here = await asAdministrator(10);
    const invitation = (number: string, roles: readonly string[]) => ({
      call: sendInvitations,
      with: {
        params: { batch: `01900000-0000-7000-8000-00000000${number}` },
        body: { ...sendInvitations.example.body, roles, reason: 'Vodi obuke u Nišu.' },
      },
    });
    await scenario(world.app, { here }, [
      { as: 'here', ...invitation('a001', ['learner']), status: 201 },
      { as: 'here', ...invitation('a002', ['learner', 'trainer']), ...needed },
      { as: 'here', call: confirmProof, ...needed },
      { as: 'here', ...right },
      { as: 'here', call: confirmProof, status: 204 },
      { as: 'here', ...invitation('a002', ['learner', 'trainer']), status: 201 },
    ]);
  });

  it.each([
    ['message', { subject: 'Raspored', text: 'Dobar dan.' }, 200],
    ['give-role', { role: 'trainer', reason: 'Vodi obuke u Nišu.' }, 403],
  ])('is to give many people a role, and not to write to them: %s', async (kind, rest, status) => {
    const here = await asAdministrator(10);
    const params = { action: examples.newBulkAction };
    const body = {
      deed: { kind, ...rest },
      selection: { kind: 'chosen', people: [examples.learner] },
    };
    await scenario(world.app, { here }, [
      { as: 'here', call: proposeBulkAction, with: { params, body }, status: 201 },
      { as: 'here', call: startBulkAction, with: { params }, status },
    ]);
  });

  it('is not opened by a wrong password, which makes the next try wait', async () => {
    const here = await asAdministrator(10);
    const refused = { status: 422, has: { code: 'identity.password-wrong' } };
    await scenario(world.app, { here }, [
      { as: 'here', call: renewProof, with: wrong, ...refused },
      { as: 'here', call: renewProof, with: wrong, ...refused },
      { as: 'here', call: renewProof, with: wrong, ...refused },
    ]);
    const later = await Promise.all(
      Array.from({ length: 8 }, () => call(world.app, renewProof, wrong, here)),
    );
    expect(later.map(({ status }) => status)).toContain(429);
    await scenario(world.app, { here }, [{ as: 'here', ...powerful, ...needed }]);
    expect(await countProofs()).toBe(0);
  });

  it('is as far away in another organisation of the same person as it was', async () => {
    await world.client.query(
      `INSERT INTO identity.member (organisation_id, person_id, roles, since) VALUES ($1, $2, '{learner,administrator}', now())`,
      [examples.otherOrganisation, examples.administrator],
    );
    const go = async (cookie: string, organisation: string) =>
      cookieOf(await call(world.app, switchOrganisation, { body: { organisation } }, cookie));
    const there = await go(await asAdministrator(10), examples.otherOrganisation);
    const back = await go(there, examples.organisation);
    await scenario(world.app, { back }, [{ as: 'back', ...powerful, ...needed }]);
  });

  it.each([
    ['an invitation was accepted', acceptInvitation, invited],
    ['a link was entered by', enterByLink, enterByLink.example],
  ] as const)('is as far away in the session that begins when %s', async (_, endpoint, request) => {
    const old = await world.given.session(examples.learner, 10);
    const entered = await call(world.app, endpoint, request, old);
    expect(entered.status).toBe(200);
    const { rows } = await world.client.query(
      `SELECT proven_at < now() - interval '9 minutes' AS old FROM identity.session WHERE person_id = $1 AND id <> $2`,
      [examples.learner, examples.otherSession],
    );
    expect(rows).toEqual([{ old: true }]);
  });

  it('is open after the password was changed, for which the former was asked', async () => {
    const body = { current: password, password: newPassword };
    const changed = await call(world.app, changePassword, { body }, await asAdministrator(10));
    await scenario(world.app, { here: cookieOf(changed) }, [
      { as: 'here', ...powerful, status: 200 },
    ]);
  });
});
