import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import {
  addAuthenticator,
  beginAuthenticator,
  listFactors,
  removeAuthenticator,
} from '@svetionik/contracts/identity/factors';
import { assignRoles } from '@svetionik/contracts/identity/members';
import { beginProof, renewProof } from '@svetionik/contracts/identity/proof';
import { finishSignIn, signIn } from '@svetionik/contracts/identity/session';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { recoveryCodeCount } from '@svetionik/domain/passwords/recovery-code';
import type { Response } from 'supertest';
import { endFactors } from '../../../apps/backend/src/commands/end-factors';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { makeCode } from '../../support/authenticator-app';
import { call } from '../../support/call';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Codes of an app on the telephone. */

const { password } = exampleSecrets;
const email = 'administratorka@primer.rs';
const step = 30_000;

let world: TestWorld;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  cookie = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);
const codeOf = ({ status, body }: Response) => [status, body.code];
const shown = (secret: string, away = 0) =>
  makeCode(secret, new Date(world.app.clock.now().getTime() + away));

/** The secret that the app has afterwards, and what was answered. */
async function adding(as: string = cookie): Promise<{ secret: string; answer: Response }> {
  const { body } = await asking(beginAuthenticator, undefined, as);
  const given = { step: body.step, code: shown(body.secret) };
  return { secret: body.secret, answer: await asking(addAuthenticator, given, as) };
}

async function begun(): Promise<string> {
  const { status, body } = await asking(signIn, { email, password });
  expect(status).toBe(202);
  return body.step;
}

const finishing = (waiting: string, code: string, kind = 'code') =>
  asking(finishSignIn, { step: waiting, proof: { kind, code } });

describe('an authenticator app', () => {
  it('is added by its first code, and comes with recovery codes; its secret stands nowhere in clear', async () => {
    const { secret, answer } = await adding();
    expect([answer.status, answer.body.codes.length]).toEqual([200, recoveryCodeCount]);
    expect(answer.body.authenticator).toEqual({ addedAt: expect.any(String), lastUsedAt: null });
    const listed = await asking(listFactors, undefined, cookie);
    expect(listed.text).not.toContain(secret);
    const { rows } = await world.client.query(
      'SELECT sealed_secret AS sealed FROM identity.authenticator WHERE person_id = $1',
      [examples.administrator],
    );
    expect(rows[0].sealed).toMatch(/^[\w-]{43}\.[\w-]{80}$/);
    expect(rows[0].sealed).not.toContain(secret);
  });

  it('is shown as black bars of a QR code, and as a secret to be typed', async () => {
    const { body } = await asking(beginAuthenticator, undefined, cookie);
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(body.qr.bars.slice(0, 1)).toEqual([{ x: 0, y: 0, width: 7 }]);
  });

  it.each<[string, (secret: string) => string]>([
    ['is another', (secret) => shown(secret).replace(/.$/, (last) => String((+last + 1) % 10))],
    ['is long over', (secret) => shown(secret, -3 * step)],
  ])('is not added where its code %s', async (_, code) => {
    const { body } = await asking(beginAuthenticator, undefined, cookie);
    const given = { step: body.step, code: code(body.secret) };
    expect(codeOf(await asking(addAuthenticator, given, cookie))).toEqual([
      422,
      'identity.code-refused',
    ]);
    expect((await asking(signIn, { email, password })).status).toBe(200);
  });

  it('is added in no step of another person, and not beside one that is there', async () => {
    const { body } = await asking(beginAuthenticator, undefined, cookie);
    const given = { step: body.step, code: shown(body.secret) };
    const other = await world.given.session(examples.learner);
    expect(codeOf(await asking(addAuthenticator, given, other))).toEqual([
      410,
      'identity.step-over',
    ]);
    await adding();
    expect(codeOf((await adding()).answer)).toEqual([409, 'identity.authenticator-there']);
  });

  it('asks for a fresh proof before it is added and taken away', async () => {
    const old = await world.given.session(examples.administrator, 10);
    const answers = [
      await asking(beginAuthenticator, undefined, old),
      await asking(addAuthenticator, addAuthenticator.example.body, old),
      await asking(removeAuthenticator, undefined, old),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => [403, 'access.proof-needed']));
  });

  it('is not offered where no key hides its secret', async () => {
    jest.spyOn(world.app.app.get(SigningKeys), 'secretKeys').mockReturnValue([]);
    const { body } = await asking(listFactors, undefined, cookie);
    const refused = await asking(beginAuthenticator, undefined, cookie);
    jest.restoreAllMocks();
    expect([body.authenticatorPossible, ...codeOf(refused)]).toEqual([
      false,
      503,
      'identity.authenticator-impossible',
    ]);
  });

  it('is noted and told by mail when it comes and goes, and takes the recovery codes along', async () => {
    await adding();
    const left = await asking(removeAuthenticator, undefined, cookie);
    expect(left.body).toMatchObject({ authenticator: null, recoveryCodes: 0 });
    expect((await asking(signIn, { email, password })).status).toBe(200);
    await world.app.runJobs();
    const told = world.app.mail.filter(({ text }) => text.includes('čime se, osim lozinkom'));
    expect(told.map(({ to }) => to)).toEqual([email, email]);
    const { rows } = await world.client.query(
      `SELECT action FROM platform.audit WHERE action LIKE 'identity.%Authenticator' ORDER BY id`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'identity.addAuthenticator',
      'identity.removeAuthenticator',
    ]);
  });
});

describe('signing in where there is an app', () => {
  let secret: string;

  beforeEach(async () => {
    ({ secret } = await adding());
    world.app.clock.advance(2 * step);
  });

  it('asks for a code after the password, and takes each once', async () => {
    const { body } = await asking(signIn, { email, password });
    expect(body.ways).toEqual(['code']);
    const code = shown(secret);
    expect((await finishing(body.step, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200);
    expect(codeOf(await finishing(await begun(), code))).toEqual([401, 'identity.proof-refused']);
    const { rows } = await world.client.query(
      `SELECT code FROM platform.audit WHERE action = 'identity.signIn'`,
    );
    expect(rows).toEqual([{ code: 'password-and-code' }]);
  });

  it('takes a code of the step before and after, and none that came before another', async () => {
    const [early, late] = [shown(secret, -step), shown(secret, step)];
    expect((await finishing(await begun(), late)).status).toBe(200);
    expect((await finishing(await begun(), early)).status).toBe(401);
    world.app.clock.advance(2 * step);
    expect((await finishing(await begun(), shown(secret, -2 * step))).status).toBe(401);
    expect((await finishing(await begun(), shown(secret))).status).toBe(200);
  });

  it('takes one of two sign-ins that show the same code at the same moment', async () => {
    const code = shown(secret);
    const steps = [await begun(), await begun()];
    const answers = await Promise.all(steps.map((waiting) => finishing(waiting, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('has a guesser wait longer and longer, whatever sign-in they begin', async () => {
    const statuses = [];
    for (const _ of Array(7).keys())
      statuses.push((await finishing(await begun(), '000000')).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
  });

  it('takes a recovery code in its place, of which the person is told', async () => {
    // jobs are due by the clock of the database
    world.app.clock.reset();
    await asking(removeAuthenticator, undefined, cookie);
    const { answer } = await adding();
    expect((await finishing(await begun(), answer.body.codes[0], 'recovery-code')).status).toBe(
      200,
    );
    await world.app.runJobs();
    const told = world.app.mail.filter(({ text }) => text.includes('upotrebljen je rezervni kod'));
    expect(told.map(({ to }) => to)).toEqual([email]);
  });

  it('asks for nothing more once somebody at the server has ended it', async () => {
    await endFactors(world.app.app, [email]);
    expect((await asking(signIn, { email, password })).status).toBe(200);
  });

  it('takes a code as a fresh proof, and no password', async () => {
    const old = await world.given.session(examples.administrator, 15);
    expect(codeOf(await asking(renewProof, { password }, old))).toEqual([
      409,
      'identity.passkey-wanted',
    ]);
    const { body } = await asking(beginProof, undefined, old);
    expect(body.by).toBe('code');
    const proof = { step: body.step, code: shown(secret) };
    const proven = await asking(renewProof, proof, old);
    const renewed = readCookie(proven, 'session');
    expect(proven.status).toBe(204);
    expect((await call(world.app, assignRoles, assignRoles.example, renewed)).status).toBe(200);
    const again = await asking(beginProof, undefined, renewed);
    const replayed = { step: again.body.step, code: proof.code };
    expect(codeOf(await asking(renewProof, replayed, renewed))).toEqual([
      401,
      'identity.proof-refused',
    ]);
  });
});
