import { checkCertificate, confirmHolder } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import {
  erasePerson,
  listRetention,
  previewRetention,
  setRetention,
} from '@svetionik/contracts/privacy';
import { listCertificates, readCertificate } from '@svetionik/contracts/register';
import { decideTraining, readEvidence, sendEvidence } from '@svetionik/contracts/trainings';
import { noteVerdict } from '@svetionik/proofs/audit/signed-note';
import { AuditCheckpoints } from '../../../apps/backend/src/platform/audit/audit-checkpoints';
import { AuditSealer } from '../../../apps/backend/src/platform/audit/audit-sealer';
import { AuditSigner } from '../../../apps/backend/src/platform/audit/audit-signer';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { RetentionWorker } from '../../../apps/backend/src/features/privacy/retention.worker';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { listTables } from '../../support/erasure-fates';
import { giveEntries, readChain } from '../../support/given-audit';
import { countTraces } from '../../support/traces';

const ground = { 'sr-Latn': 'Lista kategorija, 12', 'sr-Cyrl': 'Листа категорија, 12' };
const kept = (kind: string, years: number | null, ifMatch = '0') => ({
  params: { kind },
  body: { years, ground },
  ifMatch,
});

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

afterEach(async () => {
  world = await world.renew();
});
afterAll(() => world.close());

const run = () => world.app.app.get(RetentionWorker).handle();
const seal = () => world.app.app.get(AuditSealer).seal(new Date(0), () => Promise.resolve());

async function countActs(): Promise<number | undefined> {
  const { rows } = await world.client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM platform.audit WHERE action = 'test.act'`,
  );
  return rows[0]?.count;
}

async function noted(): Promise<string[]> {
  const { rows } = await world.client.query<{ code: string }>(
    `SELECT code FROM platform.audit WHERE action = 'privacy.keepRetention' ORDER BY at, id`,
  );
  return rows.map(({ code }) => code);
}

/** An erased holder whose certificate was issued three years ago, and decided trainings and records from then. */
async function makeOld(): Promise<void> {
  const { client } = world;
  await client.query(
    `UPDATE registry.certificate SET issued_on = issued_on - interval '3 years', expires_on = NULL`,
  );
  await client.query(
    `UPDATE transcript.training SET state = 'confirmed', decided_by = $1, decided_at = now() - interval '3 years'`,
    [examples.administrator],
  );
  await client.query(
    `UPDATE platform.audit SET at = at - interval '3 years'; UPDATE platform.event SET at = at - interval '3 years'`,
  );
}

it('removes nothing where no period has been set', async () => {
  await makeOld();
  const before = await countTraces(world.client, ['']);
  await run();
  expect(await countTraces(world.client, [''])).toEqual(before);
  await world.walk([
    {
      as: 'administrator',
      call: listRetention,
      status: 200,
      has: {
        items: [
          { kind: 'register-entry', version: 0, years: null, due: 0 },
          { kind: 'training-evidence' },
          { kind: 'action-record' },
          { kind: 'safeguarding-report' },
        ],
      },
    },
  ]);
});

it('is set by version, with a ground, and tells before what it would take', async () => {
  await makeOld();
  await world.walk([
    {
      as: 'administrator',
      call: previewRetention,
      with: { params: { kind: 'training-evidence' }, query: { years: '1' } },
      status: 200,
      has: { due: 1 },
    },
    {
      as: 'administrator',
      call: previewRetention,
      with: { params: { kind: 'training-evidence' }, query: { years: '5' } },
      status: 200,
      has: { due: 0 },
    },
    {
      as: 'administrator',
      call: setRetention,
      with: {
        ...kept('training-evidence', 1),
        body: { years: 1, ground: { 'sr-Latn': 'Lista', 'sr-Cyrl': '' } },
      },
      status: 400,
    },
    {
      as: 'administrator',
      call: setRetention,
      with: kept('training-evidence', 1),
      status: 200,
      has: { version: 1, years: 1, due: 1 },
    },
    {
      as: 'administrator',
      call: setRetention,
      with: kept('training-evidence', 2),
      status: 412,
      has: { code: 'edit.conflict', current: { version: 1, years: 1 } },
    },
    {
      as: 'administrator',
      call: setRetention,
      with: kept('training-evidence', null, '1'),
      status: 200,
      has: { version: 2, years: null, due: 0 },
    },
  ]);
  await run();
  expect(await noted()).toEqual([]);
});

it('takes the name out of entries whose person is erased, and leaves the number and its standing', async () => {
  const code = { code: examples.checkCode };
  await world.client.query(
    `UPDATE registry.certificate SET issued_on = issued_on - interval '3 years', expires_on = NULL`,
  );
  await world.walk([
    {
      as: 'administrator',
      call: setRetention,
      with: kept('register-entry', 1),
      status: 200,
      has: { due: 0 },
    },
  ]);
  await run();
  const params = { person: examples.learner };
  await world.walk([
    {
      as: 'nobody',
      call: confirmHolder,
      with: { params: code, body: { name: 'Jelena Stojanović' } },
      status: 200,
      has: { matches: true },
    },
    {
      as: 'administrator',
      call: erasePerson,
      with: {
        params,
        body: { address: 'polaznica@primer.rs', ground: 'request', askedOn: '2026-11-02' },
      },
      status: 204,
    },
    {
      as: 'administrator',
      call: listRetention,
      status: 200,
      has: { items: [{ kind: 'register-entry', due: 1 }, {}, {}, {}] },
    },
  ]);
  await run();
  await run();
  expect(await noted()).toEqual([
    expect.stringMatching(/^register-entry: 1 from before \d{4}-01-01$/),
  ]);
  await world.walk([
    {
      as: 'nobody',
      call: checkCertificate,
      with: { params: code },
      status: 200,
      has: { status: 'valid', number: 1 },
    },
    {
      as: 'nobody',
      call: confirmHolder,
      with: { params: code, body: { name: 'izbrisano' } },
      status: 410,
      has: { code: 'certification.entry-retired' },
    },
    {
      as: 'administrator',
      call: readCertificate,
      with: { params: { certificate: examples.certificate } },
      status: 200,
      has: { holder: { latin: 'izbrisano', cyrillic: 'избрисано' } },
    },
    {
      as: 'administrator',
      call: listCertificates,
      with: { query: { search: `1/${examples.registerYear}` } },
      status: 200,
      has: { items: [{ number: 1 }] },
    },
    {
      as: 'administrator',
      call: listCertificates,
      with: { query: { search: 'stojanović' } },
      status: 200,
      has: { items: [{ number: 2 }] },
    },
  ]);
  expect(
    [...(await countTraces(world.client, [examples.learner])).keys()].filter((table) =>
      listTables('entry').includes(table),
    ),
  ).toEqual([]);
});

it('removes the evidence of trainings that were decided about, and keeps the trainings', async () => {
  await makeOld();
  const params = { training: examples.training };
  await world.walk([
    {
      as: 'administrator',
      call: setRetention,
      with: kept('training-evidence', 2),
      status: 200,
      has: { due: 1 },
    },
  ]);
  await run();
  expect(await noted()).toEqual([expect.stringMatching(/^training-evidence: 1 /)]);
  expect(
    await countTraces(world.client, [
      Buffer.from('Potvrda o obuci').toString('hex'),
      'potvrda.txt',
    ]),
  ).toEqual(new Map());
  await world.walk([
    { as: 'administrator', call: readEvidence, with: { params }, status: 404 },
    {
      as: 'administrator',
      call: decideTraining,
      with: { params, body: { outcome: 'refused', reason: 'Greška.' }, ifMatch: '2' },
      status: 200,
      has: { state: 'refused', evidence: null },
    },
    {
      as: 'learner',
      call: sendEvidence,
      with: { params, file: 'note.txt' },
      status: 201,
      has: { state: 'waiting', evidence: { mediaType: 'text/plain; charset=utf-8' } },
    },
  ]);
});

it('forgets records of actions in parts, each noted with how many it were', async () => {
  await makeOld();
  await world.client.query(
    `INSERT INTO platform.audit (id, organisation_id, action, subject_ids, at) SELECT gen_random_uuid(), $1, 'test.act', '{}', now() - interval '3 years' FROM generate_series(1, 5001)`,
    [examples.organisation],
  );
  await world.walk([
    { as: 'administrator', call: setRetention, with: kept('action-record', 1), status: 200 },
  ]);
  await seal();
  await run();
  expect(await noted()).toEqual([
    expect.stringMatching(/^action-record: 5000 /),
    expect.stringMatching(/^action-record: \d+ /),
  ]);
  expect(await countActs()).toBe(0);
});

describe('records of actions', () => {
  const years = (count: number) => new Date(Date.now() - count * 366 * 24 * 60 * 60 * 1000);
  const give = (of: string | null, count: number, from: Date) =>
    giveEntries(world.client, of, { count, from });

  beforeEach(async () => {
    await world.client.query(
      'DELETE FROM platform.audit_reason; DELETE FROM platform.audit; DELETE FROM platform.event',
    );
    await world.walk([
      { as: 'administrator', call: setRetention, with: kept('action-record', 1), status: 200 },
    ]);
  });

  it('wait for their place in the chain before they go', async () => {
    await give(examples.organisation, 3, years(3));
    await run();
    expect(await countActs()).toBe(3);
    await seal();
    await run();
    expect(await countActs()).toBe(0);
  });

  it('go from the beginning of their chain, as far as all of it was kept long enough', async () => {
    await give(examples.organisation, 2, years(3));
    await seal();
    await give(examples.organisation, 1, new Date());
    await seal();
    await give(examples.organisation, 4, years(4));
    await seal();
    await run();
    expect(await countActs()).toBe(5);
    const chain = await readChain(world.client, examples.organisation);
    expect(chain[0]?.place).toBe(3);
  });

  it('leave where checking begins, signed, and the chain goes on from there', async () => {
    await give(examples.organisation, 2, years(3));
    await seal();
    const [, last] = await readChain(world.client, examples.organisation);
    await run();
    const actor = { kind: 'system', organisationId: examples.organisation } as const;
    const left = await world.app.app
      .get(Transactions)
      .reading(actor, (transaction) =>
        world.app.app.get(AuditCheckpoints).find(transaction, examples.organisation),
      );
    expect(left?.note).toMatchObject({ kind: 'checkpoint', place: 2, hash: last?.hash });
    const keys = world.app.app.get(AuditSigner).publicKeys();
    expect(left && noteVerdict(left, keys, nodeCheckingCrypto.verify)).toBe('genuine');
    await seal();
    const chain = await readChain(world.client, examples.organisation);
    expect(chain[0]?.place).toBe(3);
  });

  it('of the installation go when those of the network do', async () => {
    await give(null, 2, years(3));
    await give(examples.otherOrganisation, 2, years(3));
    await seal();
    await run();
    expect(await readChain(world.client, null)).toEqual([]);
    expect(await readChain(world.client, examples.otherOrganisation)).toHaveLength(2);
  });

  it('do not go beyond one that was removed by force', async () => {
    const [, removed] = await give(examples.organisation, 3, years(3));
    await seal();
    await world.client.query('DELETE FROM platform.audit WHERE id = $1', [removed]);
    await run();
    expect(await countActs()).toBe(1);
    const chain = await readChain(world.client, examples.organisation);
    expect(chain[0]).toMatchObject({ place: 2, entry: null });
  });
});
