import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import { readProvider, setProvider } from '@svetionik/contracts/providers/settings';
import {
  beginProviderProof,
  beginProviderSignIn,
  finishProviderSignIn,
  linkProvider,
} from '@svetionik/contracts/providers/sign-in';
import { beginProof, confirmProof } from '@svetionik/contracts/identity/proof';
import { readSession, signIn, switchOrganisation } from '@svetionik/contracts/identity/session';
import request, { type Response } from 'supertest';
import { call } from '../../support/call';
import {
  makeSamlKeys,
  readSamlRequest,
  standardSamlIssuer,
  toForm,
  writeResponse,
  writeSignedAssertion,
  type SaidBySaml,
} from '../../support/saml-provider';
import { readCookie } from '../../support/read-cookie';
import { openWorld, type TestWorld } from '../../support/test-world';

/** Signing in by a provider of an organisation that speaks SAML. What of its answers is refused stands beside their reading. */

const keys = makeSamlKeys();
const { password } = exampleSecrets;
const email = 'polaznica@primer.rs';
const here = '/saml/organizacija';

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
  const administrator = await world.given.session(examples.administrator);
  const { status } = await setting({}, administrator);
  expect(status).toBe(200);
});

afterEach(() => world.close());

const asking = (endpoint: EndpointDefinition, body?: unknown, as?: string) =>
  call(world.app, endpoint, { body }, as);
const codeOf = ({ status, body }: Response) => [status, body.code];

function setting(part: object, as: string, ifMatch = '1'): Promise<Response> {
  const { name, mailDomain } = setProvider.example.body;
  const body = {
    kind: 'saml',
    name,
    mailDomain,
    issuer: standardSamlIssuer,
    signInAddress: 'https://prijava.primer.rs/saml/sso',
    certificates: [keys.certificate],
    secondFactor: null,
    ...part,
  };
  return call(world.app, setProvider, { ifMatch, body }, as);
}

async function begun(endpoint: EndpointDefinition = beginProviderSignIn, as?: string) {
  const answer = await asking(endpoint, undefined, as);
  expect(codeOf(answer)).toEqual([200, undefined]);
  const browser = readCookie(answer, 'provider');
  return { ...readSamlRequest(answer.body.address), browser };
}

type Begun = Awaited<ReturnType<typeof begun>>;

function answerTo(step: Begun, part: Partial<SaidBySaml> = {}): string {
  return writeResponse(
    writeSignedAssertion(keys, {
      id: '_tvrdnja',
      issuer: standardSamlIssuer,
      audience: step.issuer,
      recipient: step.recipient,
      inResponseTo: step.id,
      subject: 'jelena',
      format: 'persistent',
      context: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
      from: -10,
      until: 60,
      ...part,
    }),
  );
}

/** As a page of the provider posts it: from its origin, and without our cookies. */
const posting = (xml: string, state: string, path = here) =>
  request(world.app.app.getHttpServer())
    .post(path)
    .set('Origin', 'https://prijava.primer.rs')
    .type('form')
    .send({ SAMLResponse: toForm(xml), RelayState: state });

/** What the browser is sent on with. */
function returnedBy({ status, headers }: Response): Readonly<Record<string, string>> {
  expect([status, headers['set-cookie']]).toEqual([303, undefined]);
  const { pathname, searchParams } = new URL(headers['location'] ?? '');
  return { pathname, ...Object.fromEntries(searchParams) };
}

async function finished(step: Begun, posted: Response, browser = step.browser) {
  const { code } = returnedBy(posted);
  return asking(finishProviderSignIn, { state: step.state, code }, browser);
}

async function signedIn(part: Partial<SaidBySaml> = {}): Promise<Response> {
  const step = await begun();
  return finished(step, await posting(answerTo(step, part), step.state));
}

const refused = { pathname: '/o/organizacija/account/provider', error: 'refused' };

describe('whoever a provider names that speaks SAML', () => {
  it('confirms the link by their own way once, and is let into that organisation alone from then on', async () => {
    const unknown = await signedIn();
    expect([unknown.status, Object.keys(unknown.body)]).toEqual([202, ['link']]);
    const own = readCookie(await asking(signIn, { email, password }), 'session');
    expect((await asking(linkProvider, { link: unknown.body.link }, own)).status).toBe(200);
    const entered = await signedIn();
    expect([entered.status, entered.body.person.email]).toEqual([200, email]);
    const session = readCookie(entered, 'session');
    const { body } = await asking(readSession, undefined, session);
    expect(body.person).toMatchObject({ organisation: examples.organisation, byProvider: true });
    await world.given.membership(examples.learner, examples.otherOrganisation, ['learner']);
    const other = { organisation: examples.otherOrganisation };
    expect(codeOf(await asking(switchOrganisation, other, session))).toEqual([
      403,
      'access.own-proof-needed',
    ]);
  });

  it('is asked for nothing more where their second factor was asked for there', async () => {
    const administrator = await world.given.session(examples.administrator);
    const mfa = 'https://refeds.org/profile/mfa';
    const secondFactor = { claim: 'acr', values: [mfa] };
    expect((await setting({ secondFactor }, administrator, '2')).status).toBe(200);
    await world.client.query(
      `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
       VALUES ($1, $2, $3, 'jelena', false, now()) ON CONFLICT (organisation_id, person_id) DO UPDATE SET issuer = $3, subject = 'jelena'`,
      [examples.organisation, examples.trainer, standardSamlIssuer],
    );
    const [without, asked] = [await signedIn(), await signedIn({ context: mfa })];
    expect([without.status, Object.keys(without.body)]).toEqual([202, ['step', 'options', 'ways']]);
    expect(asked.status).toBe(200);
  });
});

describe('whoever a provider that speaks SAML has let in', () => {
  it('is proven by signing in there anew, until an administrator puts in another certificate', async () => {
    const administrator = await world.given.session(examples.otherAdministrator);
    expect((await setting({}, administrator, '0')).status).toBe(200);
    await world.client.query(
      `INSERT INTO identity.provider_link (organisation_id, person_id, issuer, subject, by_administrator, linked_at)
       VALUES ($1, $2, $3, 'jelena', false, now())`,
      [examples.otherOrganisation, examples.otherLearner, standardSamlIssuer],
    );
    let session = await world.given.providerSession(examples.otherLearner);
    const [signIn, step] = [await begun(), await begun(beginProviderProof, session)];
    expect([signIn.anew, step.anew]).toEqual([false, true]);
    const posted = await posting(answerTo(step), step.state, '/saml/druga-organizacija');
    const answer = await finished(step, posted, `${session}; ${step.browser}`);
    expect([answer.status, answer.body]).toEqual([202, { proven: true }]);
    session = readCookie(answer, 'session');
    expect((await asking(confirmProof, undefined, session)).status).toBe(204);
    world.app.clock.advance(1000);
    const certificates = [keys.certificate, makeSamlKeys().certificate];
    expect((await setting({ certificates }, administrator, '1')).status).toBe(200);
    expect((await asking(beginProof, undefined, session)).body.provider).toBeNull();
  });
});

describe('an answer of a provider that speaks SAML', () => {
  it('counts once, and what nobody here has begun is none', async () => {
    const step = await begun();
    const answer = answerTo(step);
    const first = await posting(answer, step.state);
    expect(returnedBy(await posting(answer, step.state))).toEqual(refused);
    expect((await finished(step, first)).status).toBe(202);
    expect(codeOf(await finished(step, first))).toEqual([410, 'identity.step-over']);
    const begunThere = answerTo({ ...step, id: '' });
    expect(returnedBy(await posting(begunThere, ''))).toEqual(refused);
    expect(returnedBy(await posting(begunThere, 's'.repeat(43)))).toEqual(refused);
  });

  it('signs nobody in in another browser, nor where it answers what another one has begun', async () => {
    const [step, other] = [await begun(), await begun()];
    const posted = await posting(answerTo(step), step.state);
    expect(codeOf(await finished(step, posted, other.browser))).toEqual([
      410,
      'identity.step-over',
    ]);
    const { code } = returnedBy(posted);
    const mixed = await asking(finishProviderSignIn, { state: other.state, code }, other.browser);
    expect(codeOf(mixed)).toEqual([410, 'identity.step-over']);
    expect(returnedBy(await posting(answerTo(step), other.state))).toEqual(refused);
  });

  it('is refused at another organisation, and noted where it does not hold', async () => {
    const step = await begun();
    expect(
      returnedBy(await posting(answerTo(step), step.state, '/saml/druga-organizacija')),
    ).toMatchObject({
      error: 'refused',
    });
    expect((await posting(answerTo(step), step.state, '/saml/nepoznata')).status).toBe(404);
    expect(returnedBy(await posting('odgovor', step.state))).toEqual(refused);
    const { rows } = await world.client.query(
      `SELECT code FROM platform.audit WHERE action = 'identity.signInFailed'`,
    );
    expect(rows).toEqual([{ code: 'refused-provider' }]);
    expect((await posting('x'.repeat(300_000), step.state)).status).toBe(413);
  });

  it('is over where another provider was set meanwhile', async () => {
    const step = await begun();
    const posted = await posting(answerTo(step), step.state);
    const administrator = await world.given.session(examples.administrator);
    const other = { issuer: 'https://druga.primer.rs' };
    expect((await setting(other, administrator, '2')).status).toBe(200);
    expect(codeOf(await finished(step, posted))).toEqual([410, 'identity.step-over']);
  });
});

describe('what a provider that speaks SAML has to know', () => {
  it('is read at the address of the organisation', async () => {
    const { status, text, headers } = await request(world.app.app.getHttpServer()).get(here);
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/samlmetadata+xml; charset=utf-8',
    ]);
    const address = `http://localhost:3000${here}`;
    expect(text).toContain(`entityID="${address}"`);
    expect(text).toContain('WantAssertionsSigned="true"');
    expect(text).toContain(`Location="${address}"`);
    const elsewhere = await request(world.app.app.getHttpServer()).get('/saml/nepoznata');
    expect(elsewhere.status).toBe(404);
  });
});

describe('the certificates of a provider that speaks SAML', () => {
  it.each([
    ['none', []],
    ['three', Array.from({ length: 3 }, () => keys.certificate)],
    ['what is none', ['MIIC']],
    ['one with a short key', [makeSamlKeys(1024).certificate]],
  ])('are not %s', async (_, certificates) => {
    const administrator = await world.given.session(examples.administrator);
    expect(codeOf(await setting({ certificates }, administrator, '2'))).toEqual([
      400,
      'request.invalid',
    ]);
    const { body } = await asking(readProvider, undefined, administrator);
    expect(body.provider).toMatchObject({
      kind: 'saml',
      clientId: null,
      certificates: [{ text: expect.stringContaining('BEGIN CERTIFICATE') }],
    });
  });
});
