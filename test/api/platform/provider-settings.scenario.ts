import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  checkProvider,
  linkMember,
  readProvider,
  removeProvider,
  setProvider,
  unlinkMember,
} from '@svetionik/contracts/providers/settings';
import type { Response } from 'supertest';
import { standardClientSecret, standardIssuer } from '../../support/answer-as-provider';
import { call } from '../../support/call';
import { openWorld, type TestWorld } from '../../support/test-world';

/** The provider of an organisation, as its administrators set it. */

const email = 'drugi.polaznik@primer.rs';

let world: TestWorld;
let cookie: string;

beforeEach(async () => {
  world = await openWorld();
  cookie = await world.given.session(examples.administrator);
});

afterEach(() => world.close());

const asking = (endpoint: EndpointDefinition, request: ExampleRequest = {}, as = cookie) =>
  call(world.app, endpoint, request, as);
const codeOf = ({ status, body }: Response) => [status, body.code];
const setting = (part: object, ifMatch = '1') =>
  asking(setProvider, { ifMatch, body: { ...setProvider.example.body, ...part } });
const linking = (part: object) =>
  asking(linkMember, { body: { ...linkMember.example.body, ...part } });

async function countOf(table: 'provider_link' | 'session', where: string): Promise<number> {
  const { rows } = await world.client.query(
    `SELECT count(*)::int AS rows FROM identity.${table} WHERE ${where}`,
  );
  return rows[0].rows;
}

describe('the provider of an organisation', () => {
  it('is set without its secret being told again, or standing anywhere in clear', async () => {
    const answer = await setting({ secret: 'sasvim-nova-tajna' });
    expect(answer.body.provider).toEqual({
      kind: 'openid',
      signInAddress: null,
      certificates: [],
      name: { 'sr-Latn': 'Domovi zdravlja', 'sr-Cyrl': 'Домови здравља' },
      issuer: standardIssuer,
      clientId: 'svetionik',
      mailDomain: 'primer.rs',
      secondFactor: { claim: 'amr', values: ['mfa'] },
    });
    expect(answer.body.redirectAddress).toBe(
      'http://localhost:3000/o/organizacija/account/provider',
    );
    const { rows } = await world.client.query('SELECT p.* FROM identity.provider p');
    expect(`${JSON.stringify(rows)} ${answer.text}`).not.toContain('sasvim-nova-tajna');
    expect(`${JSON.stringify(rows)} ${answer.text}`).not.toContain(standardClientSecret);
  });

  it('is told no secret that was given for another one', async () => {
    expect(codeOf(await setting({ clientId: 'drugi' }))).toEqual([400, 'request.invalid']);
    expect(codeOf(await setting({ issuer: 'https://zamka.primer.rs' }))).toEqual([
      400,
      'request.invalid',
    ]);
  });

  it.each(['http://prijava.primer.rs', 'https://prijava.primer.rs?x=1', 'file:///etc/passwd'])(
    'is at no address like %s',
    async (issuer) => {
      expect(codeOf(await setting({ issuer, secret: 'nova' }))).toEqual([400, 'request.invalid']);
    },
  );

  it('is overwritten by nobody who has seen another version', async () => {
    expect((await setting({})).status).toBe(200);
    expect(codeOf(await setting({}))).toEqual([412, 'edit.conflict']);
  });

  it('ends links and the sessions by them where it is another one, or is removed', async () => {
    const entered = () =>
      world.client.query(
        `INSERT INTO identity.session (id, person_id, organisation_id, token_hash, started_at, last_used_at, expires_at, proven_at, by_provider)
           VALUES (gen_random_uuid(), $1, $2, repeat('9', 64), now(), now(), now() + interval '1 day', now(), true)`,
        [examples.trainer, examples.organisation],
      );
    await entered();
    await setting({});
    expect(await countOf('session', 'by_provider')).toBe(1);
    await setting({ issuer: 'https://druga.primer.rs', secret: 'nova' }, '2');
    expect(await countOf('session', 'by_provider')).toBe(0);
    expect(await countOf('provider_link', 'true')).toBe(0);
    await entered();
    const removed = await asking(removeProvider);
    expect([removed.body.provider, await countOf('session', 'by_provider')]).toEqual([null, 0]);
    expect(codeOf(await asking(checkProvider))).toEqual([409, 'identity.provider-missing']);
  });

  it('says in a check who it is, and that it is not there', async () => {
    expect((await asking(checkProvider)).body).toEqual({ issuer: standardIssuer });
    await setting({ issuer: 'https://druga.primer.rs', secret: 'nova' });
    expect(codeOf(await asking(checkProvider))).toEqual([424, 'identity.provider-unreachable']);
  });
});

describe('a member', () => {
  it('is linked by an administrator with a reason, and told of it', async () => {
    const { body } = await linking({});
    expect(body.links[0]).toMatchObject({ email, byAdministrator: true });
    expect(JSON.stringify(body)).not.toContain('248289761001');
    const { rows } = await world.client.query(
      `SELECT code, subject_ids AS of FROM platform.audit WHERE action = 'identity.linkMember'`,
    );
    expect(rows).toEqual([{ code: 'no-own-way', of: [examples.newPerson] }]);
    await world.app.runJobs();
    expect(world.app.mail.map(({ to }) => to)).toEqual([email]);
    const params = { person: examples.newPerson };
    expect((await asking(unlinkMember, { params })).body.linked).toBe(1);
  });

  it('is not linked by themselves, twice, or with whom somebody else is', async () => {
    expect(codeOf(await linking({ email: 'administratorka@primer.rs' }))).toEqual([
      403,
      'identity.ending-own',
    ]);
    expect((await linking({})).status).toBe(200);
    expect(codeOf(await linking({ subject: 'druga' }))).toEqual([409, 'identity.provider-linked']);
    expect(codeOf(await linking({ email: 'polaznica@primer.rs' }))).toEqual([
      409,
      'identity.provider-linked',
    ]);
  });

  it('of another organisation is none, and its provider is not seen', async () => {
    const other = await world.given.session(
      await world.given.person({
        email: 'vodi@drugde.rs',
        organisationId: examples.otherOrganisation,
        roles: ['administrator'],
      }),
    );
    expect((await asking(readProvider, {}, other)).body).toMatchObject({
      provider: null,
      links: [],
      linked: 0,
    });
    const params = { person: examples.trainer };
    expect((await asking(unlinkMember, { params }, other)).status).toBe(404);
    expect(codeOf(await linking({ email: 'polaznik@drugde.rs' }))).toEqual([
      422,
      'identity.ending-unknown',
    ]);
  });
});
