import { listEligible, issueCertificates, readBatch } from '@svetionik/contracts/certification';
import { approveChange, proposeChange, readChange } from '@svetionik/contracts/changes';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import {
  listIssuerKeys,
  readCredential,
  readOwnCredential,
} from '@svetionik/contracts/credentials';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { readSystemStatus } from '@svetionik/contracts/health';
import { readOrganiser } from '@svetionik/contracts/organisers';
import {
  approveProposal,
  editIssuingRules,
  proposeCertificates,
  readProposal,
} from '@svetionik/contracts/proposals';
import { replaceCertificate, revokeCertificate } from '@svetionik/contracts/register';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import { v7 } from 'uuid';
import type { NamedKeys } from '../../../apps/backend/src/platform/signing/key-reader';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { nodeCheckingCrypto as crypto } from '../../support/checking-crypto';
import { scenario, type Step } from '../../support/scenario';
import { administratorRoles } from '../../support/staff-roles';

/** Certificates of an organiser for whom no key signs credentials. */

const as = 'administrator' as const;
const none = { credential: 'none' };
const refused = { status: 409, has: { code: 'certification.credential-key-missing' } } as const;
const certificate = examples.certificate;

let world: CertificationWorld;
let keys: Map<string, NamedKeys>;

beforeEach(async () => {
  world = await openCertificationWorld();
  keys = new Map(world.app.keys);
  world.app.keys.clear();
});

afterEach(async () => {
  putKeysBack();
  await world.close();
});

function putKeysBack(): void {
  for (const [name, named] of keys) world.app.keys.set(name, named);
}

/** The ids that were noted as issued without a credential. */
async function noted(): Promise<string[]> {
  const { rows } = await world.client.query<{ id: string }>(
    `SELECT unnest(subject_ids) AS id FROM platform.audit WHERE action = 'certification.issueWithoutCredential'`,
  );
  return rows.map(({ id }) => id);
}

async function issueOne(): Promise<{ readonly id: string; readonly batch: string }> {
  const params = { batch: v7() };
  const body = { course: null, expected: 1 };
  await world.walk([
    { as, call: issueCertificates, with: { params, query: none, body }, status: 201 },
  ]);
  await world.runJobsToTheEnd();
  const [row] = await world.issued();
  return { id: row?.id ?? '', ...params };
}

describe('that no key signs credentials', () => {
  it('is said of who waits, of the organiser and of the installation', async () => {
    const said = { credential: false };
    await world.walk([
      {
        as,
        call: listEligible,
        status: 200,
        has: { items: [{ missing: [], ...said }], nextNumbers: [said], counts: { complete: 1 } },
      },
      {
        as,
        call: readOrganiser,
        with: { params: { organiser: examples.organiser } },
        status: 200,
        has: { credentialKey: false, complete: true },
      },
    ]);
    const { body } = await call(world.app, readSystemStatus, {}, world.cookies.administrator);
    expect(body.checks).toContainEqual(
      expect.objectContaining({
        name: 'credentials',
        state: 'warning',
        reason: 'unsigned',
        details: { organisers: 1 },
      }),
    );
    putKeysBack();
    const again = await call(world.app, readSystemStatus, {}, world.cookies.administrator);
    expect(again.body.checks).toContainEqual(
      expect.objectContaining({ name: 'credentials', state: 'ok', reason: 'signed' }),
    );
  });

  it('is asked about before anything is issued, and noted', async () => {
    const params = { batch: v7() };
    const body = { course: null, expected: 1 };
    await world.walk([{ as, call: issueCertificates, with: { params, body }, ...refused }]);
    expect(await world.issued()).toEqual([]);
    await world.walk([
      { as, call: issueCertificates, with: { params, query: none, body }, status: 201 },
      { as, call: issueCertificates, with: { params, body }, status: 200 },
    ]);
    const issued = await world.issued();
    expect(issued).toHaveLength(1);
    expect(await noted()).toEqual(issued.map(({ id }) => id));
  });

  it('is nothing to be asked about where a key does', async () => {
    putKeysBack();
    expect((await world.issue(1)).status).toBe(201);
    expect(await noted()).toEqual([]);
  });
});

describe('a second administrator', () => {
  const second = 'second' as const;
  let cookies: Readonly<Record<typeof as | typeof second, string>>;

  const walk = (steps: readonly Step<typeof as | typeof second>[]) =>
    scenario(world.app, cookies, steps);

  beforeEach(async () => {
    const other = await world.given.person({
      email: 'druga@primer.rs',
      name: { latin: 'Vesna Đurić', cyrillic: 'Весна Ђурић' },
      roles: administratorRoles,
    });
    cookies = { ...world.cookies, second: await world.given.session(other) };
    const rules = { body: { secondApproval: true }, ifMatch: '0' };
    await walk([{ as, call: editIssuingRules, with: rules, status: 200 }]);
  });

  it('is asked when approving, and whoever proposes is not', async () => {
    const params = { proposal: v7() };
    const proposed = { params, body: { course: null, expected: 1 } };
    const approved = { params, body: { expected: 1 } };
    await walk([
      { as, call: proposeCertificates, with: proposed, status: 201 },
      {
        as: second,
        call: readProposal,
        with: { params },
        status: 200,
        has: { numbers: [{ credential: false }] },
      },
      { as: second, call: approveProposal, with: approved, ...refused },
      { as: second, call: approveProposal, with: { ...approved, query: none }, status: 200 },
    ]);
    expect(await noted()).toHaveLength(1);
  });

  it('is asked when approving a correction', async () => {
    const params = { change: v7() };
    const body = { kind: 'replace', certificate, reason: 'wrong-data', note: '' };
    await walk([
      { as, call: proposeChange, with: { params, body }, status: 201 },
      {
        as: second,
        call: readChange,
        with: { params },
        status: 200,
        has: { preview: { credential: false } },
      },
      { as: second, call: approveChange, with: { params }, ...refused },
      { as: second, call: approveChange, with: { params, query: none }, status: 200 },
    ]);
    expect(await noted()).toEqual([params.change]);
  });
});

it('is asked about before a correction', async () => {
  const params = { certificate, replacement: v7() };
  const body = { reason: 'wrong-data', note: '' };
  await world.walk([
    { as, call: replaceCertificate, with: { params, body }, ...refused },
    { as, call: replaceCertificate, with: { params, query: none, body }, status: 201 },
  ]);
  expect(await noted()).toEqual([params.replacement]);
});

describe('a certificate that was issued without a credential', () => {
  const form = async (id: string) => {
    const asked = { params: { certificate: id }, query: { form: 'json' } };
    const { status, body, text } = await call(
      world.app,
      readOwnCredential,
      asked,
      world.cookies.learner,
    );
    return { status, text: Buffer.isBuffer(body) ? body.toString() : text };
  };

  it('has one, always the same, from when a key is there', async () => {
    const { id, batch } = await issueOne();
    const listed = async () =>
      (await call(world.app, listOwnCertificates, {}, world.cookies.learner)).body.items.find(
        (own: { id: string }) => own.id === id,
      );
    const counted = (withoutCredential: number) => ({
      as,
      call: readBatch,
      with: { params: { batch } },
      status: 200,
      has: { ready: 1, withoutCredential },
    });
    await world.walk([counted(1)]);
    expect([(await listed()).hasCredential, (await form(id)).status]).toEqual([false, 404]);

    putKeysBack();
    expect((await listed()).hasCredential).toBe(true);
    const [first, ...others] = await Promise.all([form(id), form(id), form(id)]);
    expect(others).toEqual([first, first]);
    const { items } = (await call(world.app, listIssuerKeys, {})).body;
    expect(checkCredential(JSON.parse(first?.text ?? ''), items, crypto)).toMatchObject({
      kind: 'genuine',
    });
    await world.walk([counted(0)]);
  });

  it.each<[string, EndpointDefinition, (id: string) => ExampleRequest]>([
    [
      'was revoked meanwhile',
      revokeCertificate,
      (id) => ({ params: { certificate: id }, body: { reason: 'misconduct', note: '' } }),
    ],
    [
      'was replaced meanwhile',
      replaceCertificate,
      (id) => ({
        params: { certificate: id, replacement: v7() },
        query: none,
        body: { reason: 'wrong-data', note: '' },
      }),
    ],
  ])('has none where it %s', async (_, endpoint, request) => {
    const { id } = await issueOne();
    const { status } = await call(world.app, endpoint, request(id), world.cookies.administrator);
    expect(status).toBeLessThan(300);
    putKeysBack();
    await world.walk([
      { as, call: readCredential, with: { params: { certificate: id } }, status: 404 },
    ]);
  });
});
