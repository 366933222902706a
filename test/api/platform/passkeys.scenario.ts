import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { acceptInvitation } from '@svetionik/contracts/identity/acceptance';
import {
  addPasskey,
  beginPasskey,
  listFactors,
  removePasskey,
  renewRecoveryCodes,
} from '@svetionik/contracts/identity/factors';
import { assignRoles } from '@svetionik/contracts/identity/members';
import {
  changePassword,
  requestPasswordReset,
  resetPassword,
} from '@svetionik/contracts/identity/password';
import { beginProof, renewProof } from '@svetionik/contracts/identity/proof';
import {
  beginPasskeySignIn,
  finishSignIn,
  readSession,
  signIn,
  signOutEverywhere,
} from '@svetionik/contracts/identity/session';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { recoveryCodeCount } from '@svetionik/domain/passwords/recovery-code';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { endFactors } from '../../../apps/backend/src/commands/end-factors';
import { call } from '../../support/call';
import { PasskeyDevice } from '../../support/passkey-device';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** What somebody has, besides or instead of what they know. */

const { password, newPassword } = exampleSecrets;
const email = 'administratorka@primer.rs';

let world: TestWorld;
let cookie: string;
let device: PasskeyDevice;

beforeEach(async () => {
  world = await openWorld();
  cookie = await world.given.session(examples.administrator);
  device = new PasskeyDevice();
});

afterEach(() => world.close());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);
const signingIn = (secret: string = password) => asking(signIn, { email, password: secret });
const finishing = (step: string, proof: object) => asking(finishSignIn, { step, proof });
const byPasskey = (answer: object) => ({ kind: 'passkey', answer });
const byCode = (code: string) => ({ kind: 'recovery-code', code });

async function adding(
  own: PasskeyDevice = device,
  circumstances: Parameters<PasskeyDevice['make']>[1] = {},
  as: string = cookie,
): Promise<Response> {
  const { body } = await asking(beginPasskey, undefined, as);
  const answer = own.make(body.options.challenge, circumstances);
  const request = { params: { passkey: v7() }, body: { step: body.step, name: 'Telefon', answer } };
  return call(world.app, addPasskey, request, as);
}

async function begun(): Promise<{ step: string; challenge: string }> {
  const { status, body } = await signingIn();
  expect(status).toBe(202);
  return { step: body.step, challenge: body.options.challenge };
}

const codeOf = ({ status, body }: Response) => [status, body.code];

describe('a passkey', () => {
  it('comes with recovery codes that are told once', async () => {
    const { status, body } = await adding();
    expect([status, body.codes.length, body.recoveryCodes]).toEqual([
      200,
      recoveryCodeCount,
      recoveryCodeCount,
    ]);
    const second = await adding(new PasskeyDevice());
    expect([second.body.codes, second.body.passkeys.length]).toEqual([null, 2]);
    const listed = await asking(listFactors, undefined, cookie);
    expect(listed.text).not.toContain(body.codes[0]);
    const { rows } = await world.client.query(
      'SELECT code_hash FROM identity.recovery_code WHERE person_id = $1',
      [examples.administrator],
    );
    expect(rows.map(({ code_hash }) => code_hash)).not.toContain(body.codes[0]);
  });

  it.each([
    ['was made at another address', { origin: 'https://svetionik.example' }],
    ['was made for another host', { host: 'svetionik.example' }],
  ])('is refused where it %s', async (_, circumstances) => {
    expect(codeOf(await adding(device, circumstances))).toEqual([422, 'identity.passkey-refused']);
    expect((await signingIn()).status).toBe(200);
  });

  it('is made by what every Node verifies', async () => {
    const { body } = await asking(beginPasskey, undefined, cookie);
    const { pubKeyCredParams } = beginPasskey.replies[200].schema.parse(body).options;
    expect(pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257]);
  });

  it('is refused in the step of another person, and once it is known', async () => {
    const { body } = await asking(beginPasskey, undefined, cookie);
    const other = await world.given.session(examples.learner);
    const answer = device.make(body.options.challenge);
    const request = { params: { passkey: v7() }, body: { step: body.step, name: 'Tuđi', answer } };
    expect(codeOf(await call(world.app, addPasskey, request, other))).toEqual([
      410,
      'identity.step-over',
    ]);
    expect((await adding()).status).toBe(200);
    expect(codeOf(await adding(device, {}, other))).toEqual([422, 'identity.passkey-refused']);
  });

  it('asks for a fresh proof before it is added, taken away, or codes are made anew', async () => {
    const old = await world.given.session(examples.administrator, 10);
    const passkey = { params: { passkey: examples.passkey } };
    const answers = await Promise.all([
      asking(beginPasskey, undefined, old),
      asking(renewRecoveryCodes, undefined, old),
      call(world.app, removePasskey, passkey, old),
    ]);
    expect(answers.map(codeOf)).toEqual(answers.map(() => [403, 'access.proof-needed']));
  });
});

describe('signing in where there is a passkey', () => {
  beforeEach(async () => {
    await adding();
  });

  it('asks for it after the password, and counts its answer once', async () => {
    const { step, challenge } = await begun();
    const answer = device.use(challenge);
    const first = await finishing(step, byPasskey(answer));
    expect([first.status, first.body.person.email]).toEqual([200, email]);
    expect(codeOf(await finishing(step, byPasskey(answer)))).toEqual([410, 'identity.step-over']);
  });

  it.each<[string, (challenge: string) => object]>([
    ['to another challenge', () => device.use('YW5vdGhlcg')],
    ['at another address', (asked) => device.use(asked, { origin: 'https://svetionik.example' })],
    ['for another host', (asked) => device.use(asked, { host: 'svetionik.example' })],
    ['of a device that is not known', (asked) => new PasskeyDevice().use(asked)],
    [
      'whose signature is of another',
      (asked) => ({ ...new PasskeyDevice().use(asked), rawId: device.id }),
    ],
  ])('takes no answer %s, and waits for the right one', async (_, answerTo) => {
    const { step, challenge } = await begun();
    expect(codeOf(await finishing(step, byPasskey(answerTo(challenge))))).toEqual([
      401,
      'identity.proof-refused',
    ]);
    expect((await finishing(step, byPasskey(device.use(challenge)))).status).toBe(200);
  });

  it('takes no answer that the device has counted before another', async () => {
    const { step, challenge } = await begun();
    const early = device.use(challenge);
    const next = await begun();
    await finishing(next.step, byPasskey(device.use(next.challenge)));
    expect(codeOf(await finishing(step, byPasskey(early)))).toEqual([
      401,
      'identity.proof-refused',
    ]);
  });

  it('waits five minutes for it', async () => {
    const { step, challenge } = await begun();
    world.app.clock.advance(5 * 60_000 + 1);
    expect(codeOf(await finishing(step, byPasskey(device.use(challenge))))).toEqual([
      410,
      'identity.step-over',
    ]);
  });

  it('says nothing of it to whoever does not know the password', async () => {
    expect(codeOf(await signingIn('pogrešna lozinka'))).toEqual([401, 'identity.sign-in-failed']);
  });

  it('takes the passkey of another person neither here nor there', async () => {
    const theirs = new PasskeyDevice();
    await adding(theirs, {}, await world.given.session(examples.learner));
    const { step, challenge } = await begun();
    expect(codeOf(await finishing(step, byPasskey(theirs.use(challenge))))).toEqual([
      401,
      'identity.proof-refused',
    ]);
  });

  async function resetting(): Promise<void> {
    await asking(requestPasswordReset, { email, language: 'sr-Latn' });
    await world.app.runJobs();
    const mails = world.app.mail.map(({ text }) => text).join('\n');
    const token = /#([\w-]{43})/.exec(mails)?.[1];
    expect((await asking(resetPassword, { token, password: newPassword })).status).toBe(204);
  }
  const changing = async (): Promise<void> => {
    const change = { current: password, password: newPassword };
    expect((await asking(changePassword, change, cookie)).status).toBe(204);
  };

  it('asks for it after a new password was set by mail, too', async () => {
    await resetting();
    expect((await signingIn(newPassword)).status).toBe(202);
  });

  it.each([
    ['set by mail', resetting],
    ['changed', changing],
    ['kept, and all sessions were ended', () => asking(signOutEverywhere, undefined, cookie)],
  ])('waits for it no longer where the password was %s meanwhile', async (_, ending) => {
    const { step, challenge } = await begun();
    await ending();
    expect(codeOf(await finishing(step, byPasskey(device.use(challenge))))).toEqual([
      410,
      'identity.step-over',
    ]);
  });

  it('is wanted first where an invitation is accepted by the password', async () => {
    const acceptor = { as: 'account', email, password, otherAddress: true };
    const accepted = await asking(acceptInvitation, {
      token: exampleSecrets.invitationToken,
      acceptor,
    });
    expect(codeOf(accepted)).toEqual([403, 'identity.second-step-wanted']);
  });

  it('asks for nothing more once the last passkey is gone', async () => {
    const { body } = await asking(listFactors, undefined, cookie);
    const params = { passkey: body.passkeys[0].id };
    const left = await call(world.app, removePasskey, { params }, cookie);
    expect(left.body).toMatchObject({ passkeys: [], recoveryCodes: 0 });
    expect((await signingIn()).status).toBe(200);
  });
});

describe('a recovery code', () => {
  it('signs in once in place of a passkey, however it is typed', async () => {
    const { codes } = (await adding()).body;
    const { step } = await begun();
    const typed = ` ${codes[0].toUpperCase().replaceAll('-', ' ')} `;
    expect((await finishing(step, byCode(typed))).status).toBe(200);
    const next = await begun();
    expect(codeOf(await finishing(next.step, byCode(codes[0])))).toEqual([
      401,
      'identity.proof-refused',
    ]);
    expect((await finishing(next.step, byCode(codes[1]))).status).toBe(200);
  });

  it('is worth nothing after new ones were made, and is not guessed', async () => {
    const { codes } = (await adding()).body;
    await asking(renewRecoveryCodes, undefined, cookie);
    const { step } = await begun();
    const tries = [];
    for (const _ of Array(8).keys()) tries.push((await finishing(step, byCode(codes[0]))).status);
    expect([tries[0], tries.at(-1)]).toEqual([401, 429]);
  });
});

describe('a passkey alone', () => {
  async function askedAnybody(): Promise<{ step: string; challenge: string }> {
    const { body } = await asking(beginPasskeySignIn);
    expect(body.options).toMatchObject({ allowCredentials: [], userVerification: 'required' });
    return { step: body.step, challenge: body.options.challenge };
  }

  beforeEach(async () => {
    await adding();
  });

  it('signs in where its device has checked whose hand it is in', async () => {
    const { step, challenge } = await askedAnybody();
    const { status, body } = await finishing(step, byPasskey(device.use(challenge)));
    expect([status, body.person.email]).toEqual([200, email]);
  });

  it.each<[string, (challenge: string) => object]>([
    ['has not checked it', (asked) => byPasskey(device.use(asked, { checked: false }))],
    ['is not known', (asked) => byPasskey(new PasskeyDevice().use(asked))],
    ['is a recovery code', () => byCode(exampleSecrets.recoveryCode)],
  ])('does not where it %s', async (_, proofOf) => {
    const { step, challenge } = await askedAnybody();
    expect(codeOf(await finishing(step, proofOf(challenge)))).toEqual([
      401,
      'identity.proof-refused',
    ]);
  });

  it('does not sign in who is blocked', async () => {
    await world.client.query('UPDATE identity.person SET blocked_at = now() WHERE id = $1', [
      examples.administrator,
    ]);
    const { step, challenge } = await askedAnybody();
    expect(codeOf(await finishing(step, byPasskey(device.use(challenge))))).toEqual([
      401,
      'identity.sign-in-failed',
    ]);
  });
});

describe('a fresh proof', () => {
  const powerful = assignRoles.example;

  it('is given by the passkey of whoever has one, and by no password', async () => {
    await adding();
    const old = await world.given.session(examples.administrator, 10);
    expect(codeOf(await asking(renewProof, { password }, old))).toEqual([
      409,
      'identity.passkey-wanted',
    ]);
    const { body } = await asking(beginProof, undefined, old);
    expect(body.by).toBe('passkey');
    const answer = device.use(body.options.challenge);
    const proven = await asking(renewProof, { step: body.step, answer }, old);
    const renewed = readCookie(proven, 'session');
    expect(proven.status).toBe(204);
    expect((await call(world.app, assignRoles, powerful, renewed)).status).toBe(200);
    expect(codeOf(await asking(renewProof, { step: body.step, answer }, renewed))).toEqual([
      410,
      'identity.step-over',
    ]);
  });

  it('is not given by the answer to a sign-in, nor by the passkey of another', async () => {
    await adding();
    const old = await world.given.session(examples.administrator, 10);
    const waiting = await begun();
    const answer = device.use(waiting.challenge);
    expect((await asking(renewProof, { step: waiting.step, answer }, old)).status).toBe(410);
    const { body } = await asking(beginProof, undefined, old);
    const strange = new PasskeyDevice().use(body.options.challenge);
    const refused = await asking(renewProof, { step: body.step, answer: strange }, old);
    expect(codeOf(refused)).toEqual([401, 'identity.proof-refused']);
    expect((await asking(readSession, undefined, old)).status).toBe(200);
  });

  it('is not given by changing the password, which is all that a stranger may know', async () => {
    await adding();
    const old = await world.given.session(examples.administrator, 10);
    const changed = await asking(changePassword, { current: password, password: newPassword }, old);
    const here = /session=[\w-]{43}/.exec(String(changed.headers['set-cookie']))?.[0];
    expect(codeOf(await call(world.app, assignRoles, powerful, here))).toEqual([
      403,
      'access.proof-needed',
    ]);
  });

  it('is asked by the password where there is no passkey', async () => {
    expect((await asking(beginProof, undefined, cookie)).body).toEqual({
      by: 'password',
      byProvider: false,
      provider: null,
    });
  });
});

describe('whoever has lost passkeys and codes', () => {
  it('signs in with the password alone once somebody at the server has ended them, and is told', async () => {
    const { body } = await adding();
    const { step } = await begun();
    expect(await endFactors(world.app.app, [email])).toContain('are ended');
    expect((await asking(readSession, undefined, cookie)).body).toEqual({ person: null });
    expect(codeOf(await finishing(step, byCode(body.codes[0])))).toEqual([
      410,
      'identity.step-over',
    ]);
    expect((await signingIn()).status).toBe(200);
    await world.app.runJobs();
    const told = world.app.mail.filter(({ text }) => text.includes('uklonjeni su pristupni klj'));
    expect(told.map(({ to }) => to)).toEqual([email]);
    const { rows } = await world.client.query(
      `SELECT organisation_id AS at, actor_id AS by FROM platform.audit WHERE action = 'identity.endFactors' AND subject_ids = ARRAY[$1::uuid]`,
      [examples.administrator],
    );
    expect(rows).toEqual([{ at: examples.organisation, by: null }]);
  });

  it.each([
    ['without an address', [], 'Give the address'],
    ['for an address that nobody has', ['niko@primer.rs'], 'No account'],
  ])('is not helped %s', async (_, words, said) => {
    await expect(endFactors(world.app.app, words)).rejects.toThrow(said);
  });
});
