import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { beginAuthenticator } from '@svetionik/contracts/identity/factors';
import { beginProof, confirmProof } from '@svetionik/contracts/identity/proof';
import { switchOrganisation } from '@svetionik/contracts/identity/session';
import { makeOwnKey } from '@svetionik/contracts/safeguarding/keys';
import { setProvider } from '@svetionik/contracts/providers/settings';
import { beginProviderProof, finishProviderSignIn } from '@svetionik/contracts/providers/sign-in';
import type { Response } from 'supertest';
import {
  putProvider,
  standardClientSecret,
  standardIssuer,
} from '../../support/answer-as-provider';
import { call } from '../../support/call';
import { ForeignProvider, type ReturnedAnswer } from '../../support/foreign-provider';
import { forgeProvider } from '../../support/forged-provider';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Fresh proofs by the provider that has let somebody in, against one that others have written. */

let world: TestWorld;
let foreign: ForeignProvider;
let session: string;

beforeAll(async () => {
  foreign = await ForeignProvider.start(
    'http://localhost:3000/o/druga-organizacija/account/provider',
  );
});

beforeEach(async () => {
  world = await openWorld();
  putProvider(foreign.fetch);
  const administrator = await world.given.session(examples.otherAdministrator);
  const secondFactor = null;
  const body = { ...setProvider.example.body, secret: standardClientSecret, secondFactor };
  const set = await call(world.app, setProvider, { ifMatch: '0', body }, administrator);
  expect(set.status).toBe(200);
  await link(examples.otherOrganisation, examples.otherLearner);
  session = await world.given.providerSession(examples.otherLearner);
});

afterEach(async () => {
  putProvider(undefined);
  await world.close();
});

afterAll(() => foreign.end());

const link = (organisation: string, person: string) =>
  world.client.query(
    `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
     VALUES ($1, $2, $3, 'jelena', false, now())`,
    [organisation, person, standardIssuer],
  );

const changing = (statement: string) => world.client.query(statement);
const asking = (endpoint: EndpointDefinition, body?: unknown, as = session) =>
  call(world.app, endpoint, { body }, as);
const codeOf = ({ status, body }: Response) => [status, body.code];
const own = (as = session) => call(world.app, confirmProof, { query: { own: 'true' } }, as);

/** What the browser has to come back with, beside the session. */
async function begun(): Promise<{ address: string; browser: string }> {
  const { status, body, headers } = await asking(beginProviderProof);
  expect(status).toBe(200);
  const [cookie = ''] = [headers['set-cookie'] ?? []].flat();
  return { address: body.address, browser: cookie.split(';', 1).join('') };
}

async function proven(who: { sub: string; amr?: string }): Promise<Response> {
  const { address, browser } = await begun();
  const answer = await finishing(await foreign.signIn(address, who), browser);
  session = readCookie(answer, 'session') || session;
  return answer;
}

const finishing = (returned: ReturnedAnswer, browser: string) =>
  asking(finishProviderSignIn, returned, `${session}; ${browser}`);

describe('whoever the provider of the organisation has let in', () => {
  it('is proven by signing in there anew: for ten minutes, and for nothing that is their own', async () => {
    expect(codeOf(await asking(confirmProof))).toEqual([403, 'access.proof-needed']);
    expect((await asking(beginProof)).body).toMatchObject({ by: 'password', byProvider: true });
    expect((await asking(beginProof)).body.provider).toHaveProperty('sr-Latn');
    const { address } = await begun();
    expect(new URL(address).searchParams.get('max_age')).toBe('0');
    const answer = await proven({ sub: 'jelena' });
    expect([answer.status, answer.body]).toEqual([202, { proven: true }]);
    expect((await asking(confirmProof)).status).toBe(204);
    const elsewhere = { organisation: examples.organisation };
    for (const refused of [
      await own(),
      await asking(beginAuthenticator),
      await asking(switchOrganisation, elsewhere),
    ])
      expect(codeOf(refused)).toEqual([403, 'access.own-proof-needed']);
    world.app.clock.advance(10 * 60 * 1000);
    expect(codeOf(await asking(confirmProof))).toEqual([403, 'access.proof-needed']);
  });

  it('opens no reports of behaviour by it', async () => {
    await changing(`UPDATE identity.member SET roles = '{learner,safeguarding-officer}'`);
    expect((await proven({ sub: 'jelena' })).status).toBe(202);
    expect(codeOf(await call(world.app, makeOwnKey, makeOwnKey.example, session))).toEqual([
      403,
      'access.own-proof-needed',
    ]);
  });

  it('is proven by nobody else whom it names, nor in another browser', async () => {
    expect(codeOf(await proven({ sub: 'druga' }))).toEqual([401, 'identity.proof-refused']);
    const [one, other] = [await begun(), await begun()];
    const returned = await foreign.signIn(one.address, { sub: 'jelena' });
    expect(codeOf(await finishing(returned, other.browser))).toEqual([410, 'identity.step-over']);
    const trainer = await world.given.providerSession(examples.otherTrainer);
    const theirs = `${trainer}; ${one.browser}`;
    expect(codeOf(await asking(finishProviderSignIn, returned, theirs))).toEqual([
      401,
      'identity.proof-refused',
    ]);
    expect(codeOf(await asking(confirmProof))).toEqual([403, 'access.proof-needed']);
  });

  it.each([
    [
      'an administrator has linked them',
      () => changing('UPDATE identity.provider_link SET by_administrator = true'),
    ],
    [
      'they have come in by their own way',
      () => changing('UPDATE identity.session SET by_provider = false'),
    ],
  ])('is proven by it no more where %s', async (_, change) => {
    await change();
    expect((await asking(beginProof)).body.provider).toBeNull();
    expect(codeOf(await proven({ sub: 'jelena' }))).toEqual([401, 'identity.proof-refused']);
  });

  it('is not proven by the provider of a network, where what is done reaches into its members', async () => {
    await link(examples.organisation, examples.learner);
    session = await world.given.providerSession(examples.learner);
    expect((await asking(beginProof)).body).toMatchObject({ byProvider: true, provider: null });
  });

  it('is proven with a second factor where they have one', async () => {
    await world.given.secondFactor(examples.otherLearner);
    expect((await asking(beginProof)).body.provider).toBeNull();
    expect((await proven({ sub: 'jelena', amr: 'mfa' })).status).toBe(401);
    await world.client.query(
      `UPDATE identity.provider SET factor_claim = 'amr', factor_values = '{mfa}'`,
    );
    expect((await asking(beginProof)).body).toMatchObject({ by: 'code', byProvider: true });
    expect((await proven({ sub: 'jelena', amr: 'pwd' })).status).toBe(401);
    expect((await proven({ sub: 'jelena', amr: 'mfa' })).status).toBe(202);
  });
});

describe('what a provider says of a sign-in that it remembers', () => {
  const now = () => Math.floor(Date.now() / 1000);

  it.each([
    ['without saying when it was', () => ({}), 403],
    ['from before it was asked', () => ({ auth_time: now() - 60 }), 403],
    ['of just now', () => ({ auth_time: now() }), 202],
  ])('%s counts only where it was after it was asked', async (_, claims, status) => {
    const { address, browser } = await begun();
    const { searchParams } = new URL(address);
    const said = { sub: 'jelena', ...claims() };
    putProvider(await forgeProvider(searchParams.get('nonce') ?? '', { claims: said }));
    await world.client.query('UPDATE identity.provider SET version = version + 100 + $1', [status]);
    const state = searchParams.get('state') ?? '';
    const answer = await finishing({ state, code: 'kod', iss: standardIssuer }, browser);
    expect(answer.status).toBe(status);
  });
});
