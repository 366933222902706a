import { examples } from '@svetionik/contracts/examples';
import { entryHash, type AuditEntry } from '@svetionik/proofs/audit/entry-hash';
import fc from 'fast-check';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { openWorld, type TestWorld } from '../../support/test-world';

let world: TestWorld;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** What a text of PostgreSQL can hold. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replaceAll('\u0000', ''));
const uuid = fc.uuid();
const anyEntry: fc.Arbitrary<AuditEntry> = fc.record({
  id: uuid,
  organisationId: fc.constantFrom(examples.organisation, null),
  actorId: fc.option(uuid),
  action: anyText,
  code: fc.option(anyText),
  subjectIds: fc.array(uuid, { maxLength: 5 }),
  at: fc.integer({ min: 0, max: 4_000_000_000_000_000 }),
});

async function computeInDatabase(entries: readonly AuditEntry[]): Promise<readonly string[]> {
  const { rows } = await world.client.query<{ hash: string }>(
    `SELECT platform.audit_entry_hash(e.id, e."organisationId", e."actorId", e.action, e.code, e."subjectIds",
       timestamptz 'epoch' + e.at * interval '1 microsecond') AS hash
     FROM jsonb_to_recordset($1) AS e (id uuid, "organisationId" uuid, "actorId" uuid, action text, code text, "subjectIds" uuid[], at bigint, place integer)
     ORDER BY e.place`,
    [JSON.stringify(entries.map((entry, place) => ({ ...entry, place })))],
  );
  return rows.map(({ hash }) => hash);
}

describe('the hash of an entry of the audit', () => {
  it('is computed by the database as by the program, whatever the entry says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 20, maxLength: 60 }), async (entries) => {
        expect(await computeInDatabase(entries)).toEqual(
          entries.map((entry) => entryHash(entry, nodeCheckingCrypto.sha256)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is made as the entry is written, whatever else is given', async () => {
    const { rows } = await world.client.query<{ hash: string; made: string }>(
      `INSERT INTO platform.audit (id, organisation_id, action, subject_ids, at, hash) VALUES (gen_random_uuid(), NULL, 'test.act', '{}', now(), repeat('0', 64))
       RETURNING hash, platform.audit_entry_hash(id, organisation_id, actor_id, action, code, subject_ids, at) AS made`,
    );
    expect(rows[0]?.hash).toBe(rows[0]?.made);
    expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]?.hash).not.toBe('0'.repeat(64));
  });

  it('leaves no place for what somebody has typed', async () => {
    await expect(
      world.client.query(
        `INSERT INTO platform.audit (id, action, code, subject_ids, at) VALUES (gen_random_uuid(), 'test.act', 'Došla je Ana Anić.', '{}', now())`,
      ),
    ).rejects.toThrow('audit_code');
  });
});
