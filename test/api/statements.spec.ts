import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { listEnrolments } from '@svetionik/contracts/learning/enrolments';
import { makeCheckCode } from '@svetionik/domain/certificates/check-code';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import { call } from '../support/call';
import { countStatements, standStill } from '../support/count-statements';
import { createCookie, reads } from '../support/example-readers';
import { GivenCertificates } from '../support/given-certificates';
import { expectStatements } from '../support/golden-statements';
import { openNewWorld, openWorld, type TestWorld } from '../support/test-world';

const more = 15;

let few: ReadonlyMap<string, number>;
let many: ReadonlyMap<string, number>;

beforeAll(async () => {
  few = await countReads(() => Promise.resolve());
  many = await countReads(multiplyRows);
});

it.each(reads.map(({ name }) => name))(
  '%s takes as many statements for many rows as for few',
  (name) => {
    expect(many.get(name)).toBe(few.get(name));
  },
);

it.each(reads.map(({ name }) => name))('%s takes as many statements as reviewed', (name) => {
  expectStatements(name, few.get(name) ?? 0);
});

it('counts statements at all', () => {
  expect(few.size).toBe(reads.length);
  expect([...few.values()].filter((count) => count > 2).length).toBeGreaterThan(reads.length / 2);
});

describe('a connection', () => {
  let world: TestWorld;

  beforeEach(async () => {
    // whose connections have planned nothing yet
    world = await openNewWorld();
  });
  afterEach(() => world.close());

  const actor = { kind: 'system', organisationId: examples.organisation } as const;
  const ask = (text: string, value: string | number): Promise<{ count: string }[]> =>
    world.app.app
      .get(Transactions)
      .reading(actor, (transaction) => transaction.query<{ count: string }[]>(text, [value]));
  const askOthers = async (count: number) => {
    for (let other = 0; other < count; other++) await ask(`SELECT $1::int AS other${other}`, 1);
  };
  const timesPlanned = async (like: string): Promise<number[]> => {
    const rows = await ask(
      'SELECT generic_plans + custom_plans AS count FROM pg_prepared_statements WHERE statement LIKE $1',
      like,
    );
    return rows.map(({ count }) => Number(count));
  };

  it('has a statement planned once, however often it is asked', async () => {
    const cookie = await world.given.session(examples.learner);
    for (let time = 0; time < 8; time++) await call(world.app, listEnrolments, {}, cookie);
    expect(await timesPlanned('%FROM learning.enrolment e WHERE e.person_id%')).toEqual([8]);
  });

  it('does so too where hundreds of others were asked before', async () => {
    await askOthers(350);
    for (let time = 0; time < 8; time++) await ask('SELECT $1::int AS late', 1);
    expect(await timesPlanned('% AS late')).toEqual([8]);
  });

  it('keeps 300 of them, those that were asked last', async () => {
    await askOthers(350);
    expect(await timesPlanned('% AS other%')).toHaveLength(300);
    expect(await timesPlanned('% AS other0')).toEqual([]);
  });
});

/** One world after the other: Passport knows one app a process. */
async function countReads(
  prepare: (world: TestWorld) => Promise<void>,
): Promise<Map<string, number>> {
  const world = await openWorld();
  try {
    await prepare(world);
    const counts = new Map<string, number>();
    for (const endpoint of reads) counts.set(endpoint.name, await countRead(world, endpoint));
    return counts;
  } finally {
    await world.close();
  }
}

/** The second reading counts: the first one fills what is kept of things that never change. */
async function countRead(world: TestWorld, endpoint: EndpointDefinition): Promise<number> {
  const cookie = await createCookie(endpoint, world);
  const read = async (): Promise<void> =>
    expect((await call(world.app, endpoint, endpoint.example, cookie)).status).toBe(200);
  return standStill(async () => {
    await read();
    return countStatements(world.app, read);
  });
}

/** More of everything that is listed: people, courses, drafts, banks, versions of facts, certificates, those who may get one, those without an attempt left, trainings elsewhere, requests for erasure, and dead jobs. */
async function multiplyRows({ client, given }: TestWorld): Promise<void> {
  const certificates = new GivenCertificates(client);
  const batch = v7();
  await certificates.batch(batch, more);
  for (let index = 0; index < more; index++) {
    const name = { latin: `Ana Đorđević`, cyrillic: 'Ана Ђорђевић' };
    await certificates.passed({
      person: await given.person({ email: `jedan${index}@primer.rs`, name }),
    });
    const enrolment = await certificates.passed({
      person: await given.person({ email: `dva${index}@primer.rs`, name }),
    });
    await certificates.usedUp({
      person: await given.person({ email: `tri${index}@primer.rs`, name }),
    });
    await client.query(
      'INSERT INTO privacy.erasure_request (id, organisation_id, person_id, asked_at) SELECT gen_random_uuid(), organisation_id, person_id, now() FROM learning.enrolment WHERE id = $1',
      [enrolment],
    );
    const id = v7();
    await certificates.certificate({
      id,
      enrolment,
      number: 100 + index,
      checkCode: makeCheckCode(randomBytes(16)),
      batch,
      rendering: index % 2 ? 'ready' : 'failed',
    });
    await given.organiser(v7());
  }
  await client.query(
    `INSERT INTO catalogue.course SELECT gen_random_uuid(), organisation_id, slug || '-' || n, created_at, current_edition_id FROM catalogue.course, generate_series(1, $1) n`,
    [more],
  );
  await client.query(
    `INSERT INTO assessment.bank SELECT gen_random_uuid(), organisation_id, slug || '-' || n, title, created_at FROM assessment.bank, generate_series(1, $1) n`,
    [more],
  );
  await client.query(
    `INSERT INTO catalogue.fact (id, organisation_id, key, version, statement, source, grade, checked_on, check_by, created_at)
     SELECT gen_random_uuid(), organisation_id, key, version + n, statement, source || n, grade, checked_on, check_by, created_at
     FROM catalogue.fact, generate_series(1, $1) n`,
    [more],
  );
  await client.query(
    `INSERT INTO transcript.training (id, organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at, state, evidence_hash, evidence_name, sent_at, decided_by, decided_at, imported)
     SELECT gen_random_uuid(), organisation_id, person_id, title, organiser, finished_on, hours, points, approved, accreditation, added_at, state, evidence_hash, evidence_name, sent_at, decided_by, decided_at, imported
     FROM transcript.training, generate_series(1, $1) n`,
    [more],
  );
  await client.query(
    `INSERT INTO platform.job (id, organisation_id, handler, ids, state, attempts, run_at, error_code, created_at, finished_at)
     SELECT gen_random_uuid(), organisation_id, handler, ids, state, attempts, run_at, error_code, created_at, finished_at
     FROM platform.job, generate_series(1, $1) n WHERE state = 'dead'`,
    [more],
  );
}
