import { examples } from '@svetionik/contracts/examples';
import { pickRoles } from '@svetionik/domain/access/permissions';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { migrate } from '../../apps/backend/src/migrate';
import { readBlockCounts } from '../support/block-counts';
import { call } from '../support/call';
import { emptyDatabase } from '../support/database';
import { describeSchema } from '../support/describe-schema';
import { createCookie, reads } from '../support/example-readers';
import { nameTablesOfToday } from '../support/moved-tables';
import { withClient, releaseFolder, restoreRelease } from '../support/releases';
import { administratorRoles, trainerRoles } from '../support/staff-roles';
import { openNewWorld, type TestWorld } from '../support/test-world';

const keysOfReceipts = 'assessment.receipt_key';
const releases = readdirSync(releaseFolder).filter((name) => name.endsWith('.sql.gz'));

/** What an installation of any release has, whatever came later. */
const alwaysThere = [
  'catalogue.readCourse',
  'learning.listEnrolments',
  'learning.readEnrolment',
  'learning.readAssessment',
  'assessment.readResult',
  'checks.checkCertificate',
  'register.listCertificates',
  'register.readCertificate',
  'courses.readCourseDraft',
  'banks.readBank',
];

interface UnmovedKey {
  readonly made: Buffer;
  readonly kept: Buffer;
}

describe.each(releases)('an installation as it was in %s', (release) => {
  let world: TestWorld;
  let before: Record<string, number>;
  let unmoved: readonly UnmovedKey[];

  beforeAll(async () => {
    const url = await emptyDatabase();
    await restoreRelease(url, release);
    await withClient(url, giveReasons);
    before = await countRows(url);
    await migrate(url);
    // a process that starts moves them
    unmoved = await findUnmovedKeys(url);
    world = await openNewWorld(Promise.resolve(url));
  });

  afterAll(() => world.close());

  it('gets the schema of a new one', async () => {
    expect(await describeSchema(world.client)).toBe(
      readFileSync(join(__dirname, '../golden/schema.txt'), 'utf8'),
    );
  });

  it('lets whoever wrote and administered do all that they did', async () => {
    const { rows } = await world.client.query(
      'SELECT roles FROM identity.member WHERE person_id = ANY ($1) ORDER BY person_id',
      [[examples.trainer, examples.administrator]],
    );
    expect(rows.map(({ roles }) => pickRoles(roles))).toEqual([
      [...trainerRoles],
      [...administratorRoles],
    ]);
  });

  it('keeps every row, and knows the key of receipts of a new process', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(40);
    const receiptKeys = before[keysOfReceipts] ?? 0;
    const wanted = { ...nameTablesOfToday(before), [keysOfReceipts]: receiptKeys + 1 };
    expect(await countRows(world.client)).toMatchObject(wanted);
  });

  it('keeps codes in entries of the audit, each with its hash, and what was typed beside them', async () => {
    const { rows } = await world.client.query(
      `SELECT a.code, r.text, a.hash = platform.audit_entry_hash(a.id, a.organisation_id, a.actor_id, a.action, a.code, a.subject_ids, a.at) AS hashed
       FROM platform.audit a LEFT JOIN platform.audit_reason r ON r.entry_id = a.id WHERE a.subject_ids = ARRAY[$1::uuid] ORDER BY a.at`,
      [examples.learner],
    );
    expect(rows).toEqual([
      { code: 'request 2026-11-02', text: null, hashed: true },
      { code: null, text: 'Vodi obuku u Nišu', hashed: true },
      { code: null, text: 'Izdata je dva puta.', hashed: true },
      { code: null, text: null, hashed: true },
    ]);
  });

  it('counts what learners had done', async () => {
    const counts = await readBlockCounts(world.client);
    expect(counts.some(({ real }) => real.some((done) => done > 0))).toBe(true);
    for (const { stored, real } of counts) expect(stored).toEqual(real);
  });

  it('keeps the public half of a key of receipts that is to be moved', () => {
    expect(unmoved).toHaveLength(before[keysOfReceipts] ?? 0);
    for (const { made, kept } of unmoved) {
      const key = createPublicKey(createPrivateKey({ key: made, format: 'der', type: 'pkcs8' }));
      expect(key.export({ format: 'jwk' }).x).toBe(kept.toString('base64url'));
    }
  });

  it('answers every reading', async () => {
    const statuses: Record<string, number> = {};
    for (const endpoint of reads) {
      statuses[endpoint.name] = (
        await call(world.app, endpoint, endpoint.example, await createCookie(endpoint, world))
      ).status;
    }
    expect(Object.entries(statuses).filter(([, status]) => status >= 500)).toEqual([]);
    expect(alwaysThere.map((name) => [name, statuses[name]])).toEqual(
      alwaysThere.map((name) => [name, 200]),
    );
  });
});

/** As the program noted them when a reason was a column of the entry. */
async function giveReasons(client: Client): Promise<void> {
  for (const [action, reason] of [
    ['privacy.erase', 'request 2026-11-02'],
    ['identity.assignRoles', 'Vodi obuku u Nišu'],
    ['certification.revoked', 'Izdata je dva puta.'],
    ['people.readPerson', null],
  ])
    await client.query(
      `INSERT INTO platform.audit (id, organisation_id, action, subject_ids, reason, at) VALUES (gen_random_uuid(), $1, $2, ARRAY[$3::uuid], $4, clock_timestamp())`,
      [examples.organisation, action, examples.learner, reason],
    );
}

/** How many rows every table of the app has. */
async function countRows(database: string | Client): Promise<Record<string, number>> {
  if (typeof database === 'string') return withClient(database, countRows);
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'public')`,
  );
  const counted = tables.map(
    ({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM ${name}`,
  );
  const { rows } = await database.query<{ name: string; rows: number }>(
    counted.join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}

async function findUnmovedKeys(url: string): Promise<UnmovedKey[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<UnmovedKey>(
      `SELECT private_key AS made, public_key AS kept FROM assessment.unmoved_receipt_key JOIN assessment.receipt_key USING (id)`,
    );
    return rows;
  });
}
