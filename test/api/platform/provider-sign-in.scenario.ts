import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { changeAddress } from '@svetionik/contracts/identity/address';
import { confirmName, readAccount } from '@svetionik/contracts/identity/account';
import { beginAuthenticator } from '@svetionik/contracts/identity/factors';
import { renewProof } from '@svetionik/contracts/identity/proof';
import {
  beginProviderSignIn,
  finishProviderSignIn,
  linkProvider,
  listOwnProviderLinks,
  removeOwnProviderLink,
} from '@svetionik/contracts/providers/sign-in';
import {
  finishSignIn,
  readSession,
  signIn,
  switchOrganisation,
} from '@svetionik/contracts/identity/session';
import type { Response } from 'supertest';
import { ProviderSilent } from '../../../apps/backend/src/features/identity/providers/provider-failure';
import { putProvider, standardIssuer } from '../../support/answer-as-provider';
import { makeCode } from '../../support/authenticator-app';
import { call } from '../../support/call';
import { ForeignProvider, type ReturnedAnswer } from '../../support/foreign-provider';
import { forgeProvider, type Forgery } from '../../support/forged-provider';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Signing in by the provider of an organisation, against one that others have written. */

const { password } = exampleSecrets;
const email = 'polaznica@primer.rs';

let world: TestWorld;
let foreign: ForeignProvider;

beforeAll(async () => {
  foreign = await ForeignProvider.start('http://localhost:3000/o/organizacija/account/provider');
});

beforeEach(async () => {
  world = await openWorld();
  putProvider(foreign.fetch);
});

afterEach(async () => {
  putProvider(undefined);
  await world.close();
});

afterAll(() => foreign.end());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);
const codeOf = ({ status, body }: Response) => [status, body.code];

async function begun(): Promise<{ address: string; browser: string }> {
  const answer = await asking(beginProviderSignIn);
  expect(codeOf(answer)).toEqual([200, undefined]);
  return { address: answer.body.address, browser: readCookie(answer, 'provider') };
}

const finishing = (returned: ReturnedAnswer, browser?: string) =>
  asking(finishProviderSignIn, returned, browser);

/** What comes of a sign-in from beginning to end. */
async function signedIn(sub: string, amr?: string): Promise<Response> {
  const { address, browser } = await begun();
  const who = amr === undefined ? { sub } : { sub, amr };
  return finishing(await foreign.signIn(address, who), browser);
}

/** The session by which somebody is signed in after they have linked themselves. */
async function linked(sub = 'jelena'): Promise<string> {
  const unknown = await signedIn(sub);
  expect([unknown.status, Object.keys(unknown.body)]).toEqual([202, ['link']]);
  const own = readCookie(await asking(signIn, { email, password }), 'session');
  expect((await asking(linkProvider, { link: unknown.body.link }, own)).status).toBe(200);
  const entered = await signedIn(sub);
  expect([entered.status, entered.body.person.email]).toEqual([200, email]);
  return readCookie(entered, 'session');
}

/** Another version is asked anew what it says of itself. */
let version = 1;
const changed = () =>
  world.client.query('UPDATE identity.provider SET version = $1', [(version += 1)]);

async function noted(action: string): Promise<(string | null)[]> {
  const { rows } = await world.client.query(
    'SELECT code FROM platform.audit WHERE action = $1 ORDER BY id',
    [action],
  );
  return rows.map(({ code }) => code);
}

describe('whoever a provider names', () => {
  it('signs in by their own way once, confirms the link, and is let in by the provider from then on', async () => {
    const session = await linked();
    const { body } = await asking(readSession, undefined, session);
    expect(body.person).toMatchObject({ organisation: examples.organisation, byProvider: true });
    expect(await noted('identity.signIn')).toEqual(['password', 'provider']);
    const { rows } = await world.client.query(
      `SELECT issuer, subject, by_administrator AS given FROM identity.provider_link WHERE person_id = $1`,
      [examples.learner],
    );
    expect(rows).toEqual([{ issuer: standardIssuer, subject: 'jelena', given: false }]);
    await world.app.runJobs();
    expect(world.app.mail.filter(({ to }) => to === email)).toHaveLength(1);
  });

  it('is linked by nobody else who comes later, and to no second one', async () => {
    const session = await linked();
    const [another, again] = [await signedIn('druga'), await signedIn('treca')];
    const own = readCookie(await asking(signIn, { email, password }), 'session');
    expect(codeOf(await asking(linkProvider, { link: another.body.link }, own))).toEqual([
      409,
      'identity.provider-linked',
    ]);
    expect(codeOf(await asking(linkProvider, { link: again.body.link }, session))).toEqual([
      403,
      'access.own-proof-needed',
    ]);
  });

  it('goes to another organisation, and to what asks for a proof, by their own way only', async () => {
    await world.given.membership(examples.learner, examples.otherOrganisation, ['learner']);
    const session = await linked();
    const elsewhere = { organisation: examples.otherOrganisation };
    const answers = [
      await asking(switchOrganisation, elsewhere, session),
      await asking(beginAuthenticator, undefined, session),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => [403, 'access.own-proof-needed']));
    const proven = await asking(renewProof, { password }, session);
    expect(proven.status).toBe(204);
    const renewed = readCookie(proven, 'session');
    expect((await asking(switchOrganisation, elsewhere, renewed)).status).toBe(200);
  });

  it('sees nothing of their account that is of elsewhere, until they have proven who they are', async () => {
    await world.given.membership(examples.learner, examples.otherOrganisation, ['learner']);
    const own = readCookie(await asking(signIn, { email, password }), 'session');
    const elsewhere = { organisation: examples.otherOrganisation };
    const moved = readCookie(await asking(switchOrganisation, elsewhere, own), 'session');
    const next = { email: 'nova.adresa@primer.rs' };
    expect((await asking(changeAddress, next, moved)).status).toBe(200);
    let session = await world.given.providerSession(examples.learner);
    const shown = async (): Promise<[string | undefined, number]> => {
      const { body } = await asking(readAccount, undefined, session);
      return [body.addressChange?.email, body.sessions.length];
    };
    const [pending, there] = await shown();
    expect(pending).toBeUndefined();
    const name = { latin: 'Jelena Kos', cyrillic: 'Јелена Кос', form: 'feminine' };
    expect(codeOf(await asking(confirmName, name, session))).toEqual([
      403,
      'access.own-proof-needed',
    ]);
    const proven = await asking(renewProof, { password }, session);
    expect(proven.status).toBe(204);
    session = readCookie(proven, 'session');
    expect(await shown()).toEqual([next.email, there + 1]);
    expect((await asking(confirmName, name, session)).status).toBe(200);
  });

  it('is asked for their own second factor, unless the provider says that it asked for one', async () => {
    await linked();
    await world.given.secondFactor(examples.learner);
    const asked = await signedIn('jelena', 'mfa');
    expect([asked.status, asked.body.ways]).toEqual([202, ['code']]);
    await world.client.query(
      `UPDATE identity.provider SET factor_claim = 'amr', factor_values = '{mfa}'`,
    );
    expect((await signedIn('jelena', 'pwd')).status).toBe(202);
    expect((await signedIn('jelena', 'mfa')).status).toBe(200);
  });

  it('is let in nowhere else by the second factor that follows', async () => {
    await world.client.query('UPDATE identity.provider_link SET subject = $1', ['edukator']);
    await world.given.membership(examples.trainer, examples.otherOrganisation, ['learner']);
    const asked = await signedIn('edukator');
    const answer = await asking(finishSignIn, {
      step: asked.body.step,
      organisation: examples.otherOrganisation,
      proof: { kind: 'code', code: makeCode(exampleSecrets.authenticator, world.app.clock.now()) },
    });
    expect(answer.body.person).toMatchObject({
      organisation: examples.organisation,
      byProvider: true,
    });
    expect(await noted('identity.signIn')).toEqual(['provider-and-code']);
  });

  it('is not let in who is closed out of the organisation, or has taken the link away', async () => {
    const session = await linked();
    await world.client.query('UPDATE identity.member SET blocked_at = now() WHERE person_id = $1', [
      examples.learner,
    ]);
    expect(codeOf(await signedIn('jelena'))).toEqual([403, 'identity.member-blocked']);
    await world.client.query('UPDATE identity.member SET blocked_at = NULL WHERE person_id = $1', [
      examples.learner,
    ]);
    const own = readCookie(await asking(signIn, { email, password }), 'session');
    const params = { organisation: examples.organisation };
    expect((await call(world.app, removeOwnProviderLink, { params }, own)).status).toBe(200);
    expect((await asking(readSession, undefined, session)).body.person).toBeNull();
    expect((await asking(listOwnProviderLinks, undefined, own)).body.items).toEqual([]);
    expect((await signedIn('jelena')).status).toBe(202);
  });
});

describe('what a browser comes back with', () => {
  it('counts once', async () => {
    const { address, browser } = await begun();
    const returned = await foreign.signIn(address, { sub: 'jelena' });
    expect((await finishing(returned, browser)).status).toBe(202);
    expect(codeOf(await finishing(returned, browser))).toEqual([410, 'identity.step-over']);
  });

  it('counts in no other browser, and where nobody here has begun', async () => {
    const [one, other] = [await begun(), await begun()];
    const returned = await foreign.signIn(one.address, { sub: 'jelena' });
    const answers = [
      await finishing(returned, other.browser),
      await finishing(returned),
      await finishing({ ...returned, state: 'a'.repeat(43) }, one.browser),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => [410, 'identity.step-over']));
    expect((await finishing(returned, one.browser)).status).toBe(202);
  });

  it('is over after ten minutes', async () => {
    const { address, browser } = await begun();
    const returned = await foreign.signIn(address, { sub: 'jelena' });
    world.app.clock.advance(10 * 60 * 1000 + 1000);
    expect(codeOf(await finishing(returned, browser))).toEqual([410, 'identity.step-over']);
  });
});

describe('what a provider signs', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const forgeries: readonly (readonly [string, () => Forgery])[] = [
    ['for another issuer', () => ({ claims: { iss: 'https://drugde.primer.rs' } })],
    ['for another program', () => ({ claims: { aud: 'drugi-program' } })],
    ['for another sign-in', () => ({ claims: { nonce: 'druga' } })],
    ['and is over', () => ({ claims: { exp: now() - 60 } })],
    ['and is not yet', () => ({ claims: { nbf: now() + 600 } })],
    ['by a key that it does not show', () => ({ otherKey: true })],
  ];

  async function forged(forgery: Forgery): Promise<Response> {
    const { address, browser } = await begun();
    const { searchParams } = new URL(address);
    putProvider(await forgeProvider(searchParams.get('nonce') ?? '', forgery));
    await changed();
    const state = searchParams.get('state') ?? '';
    return finishing({ state, code: 'kod', iss: standardIssuer }, browser);
  }

  it('counts where nothing is wrong with it', async () => {
    expect((await forged({})).status).toBe(202);
  });

  it.each(forgeries)('%s lets nobody in, and is noted', async (_, forgery) => {
    expect(codeOf(await forged(forgery()))).toEqual([403, 'identity.provider-refused']);
    expect(await noted('identity.signInFailed')).toEqual(['refused-provider']);
  });

  it('is said by one that is away: this is told, and the own way goes on', async () => {
    putProvider(() => Promise.reject(new ProviderSilent('it is away')));
    await changed();
    expect(codeOf(await asking(beginProviderSignIn))).toEqual([
      424,
      'identity.provider-unreachable',
    ]);
    expect((await asking(signIn, { email, password })).status).toBe(200);
  });

  it('is followed nowhere else', async () => {
    const asked: string[] = [];
    putProvider((address) => {
      asked.push(address);
      return Promise.resolve(Response.redirect('https://drugde.primer.rs/', 302));
    });
    await changed();
    expect(codeOf(await asking(beginProviderSignIn))).toEqual([
      424,
      'identity.provider-unreachable',
    ]);
    expect(asked).toEqual([`${standardIssuer}/.well-known/openid-configuration`]);
  });
});
