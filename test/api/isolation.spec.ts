import { examples } from '@svetionik/contracts/examples';
import { Client, DatabaseError } from 'pg';
import { toLoginUrl } from '../support/database-login';
import { giveRowsOfEveryKind } from '../support/given-rows';
import { erasedByIndex, fillGuardedTables, guardedIndexes } from '../support/guarded-indexes';
import { mirrorOrganisation, tablesWithOrganisation } from '../support/mirror-organisation';
import { openNewWorld, type TestWorld } from '../support/test-world';
import { freshDatabase } from '../support/database';

/** Tables without a column for the organisation, and why. */
const shared: Readonly<Record<string, string>> = {
  'assessment.heartbeat': 'one beat for all web servers',
  'assessment.receipt_key': 'public halves of keys, by which anybody checks receipts',
  'assessment.unmoved_receipt_key':
    'the key of the installation, until it is moved among the signing keys',
  'catalogue.document': 'bytes by hash; which edition has them stands in edition_document',
  'registry.name_attempt': 'counts by certificate, for whoever checks one',
  'identity.address_change': 'of a person, wherever they are a member; found by a secret only',
  'identity.known_browser': 'of a person, wherever they are a member; found by a secret only',
  'identity.mailed_link': 'of a person, wherever they are a member; found by a secret only',
  'identity.authenticator': 'of a person, wherever they are a member',
  'identity.passkey': 'of a person, wherever they are a member',
  'identity.person': 'seen through memberships',
  'identity.recovery_code': 'of a person, wherever they are a member; found by a secret only',
  'identity.sign_in_step': 'of whoever signs in, before it is known where; found by a secret only',
  'platform.backup': 'of the whole installation',
  'platform.demonstration': 'of the whole installation',
  'platform.file': 'bytes by hash; whose they are stands where they are named',
  'platform.organisation': 'the organisations themselves: each is seen within itself',
  'platform.setting': 'of the whole installation',
  'platform.throttle': 'counters under hashed keys',
};

/** Rows of these are hidden further: from everybody but who wrote them, or whose they are. */
const narrowed = ['assessment.accommodation_reason', 'learning.content_path'];

let world: TestWorld;
let login: Client;
let tables: readonly string[];

beforeAll(async () => {
  const url = await freshDatabase();
  world = await openNewWorld(Promise.resolve(url));
  await giveRowsOfEveryKind(world.client);
  await mirrorOrganisation(world.client);
  tables = await tablesWithOrganisation(world.client);
  login = new Client({ connectionString: toLoginUrl(url), options: '-c role=svetionik_app' });
  await login.connect();
});

afterAll(async () => {
  await login.end();
  await world.close();
});

async function inOrganisation<Result>(
  organisation: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await login.query(`BEGIN; SELECT set_config('app.organisation', '${organisation}', true)`);
  try {
    return await work();
  } finally {
    await login.query('ROLLBACK');
  }
}

/** How many rows of each organisation there are; '' stands for those of the installation. */
async function count(client: Client, table: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ of: string; rows: number }>(
    `SELECT coalesce(organisation_id::text, '') AS of, count(*)::int AS rows FROM ${table} GROUP BY 1`,
  );
  return new Map(rows.map((row) => [row.of, row.rows]));
}

async function mayRead(table: string): Promise<boolean> {
  const { rows } = await login.query<{ may: boolean }>(
    `SELECT has_table_privilege('${table}', 'SELECT') AS may`,
  );
  return rows[0]?.may ?? false;
}

it('is of every kind of row', async () => {
  const without: string[] = [];
  for (const table of tables) {
    const found = await count(world.client, table);
    if (!found.has(examples.organisation) || !found.has(examples.otherOrganisation))
      without.push(table);
  }
  expect(without).toEqual([]);
});

it('knows every table', async () => {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname !~ '^(pg_|information_schema|public)' ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([...tables, ...Object.keys(shared)].sort());
});

it.each([
  ['the organisation', examples.organisation],
  ['the other one', examples.otherOrganisation],
  ['none', ''],
])('%s sees its own rows and those of the installation', async (_, organisation) => {
  const [seen, there]: [object, object] = [{}, {}];
  for (const table of tables) {
    if (narrowed.includes(table) || !(await mayRead(table))) continue;
    const all = await count(world.client, table);
    const own = [...all].filter(([of]) => of === organisation || of === '');
    Object.assign(there, { [table]: Object.fromEntries(own) });
    const found = await inOrganisation(organisation, () => count(login, table));
    Object.assign(seen, { [table]: Object.fromEntries(found) });
  }
  expect(seen).toEqual(there);
});

it('writes no row of another organisation, and takes over none', async () => {
  const written: string[] = [];
  for (const table of tables) {
    const { rows } = await world.client.query<{ row: object }>(
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE organisation_id = '${examples.otherOrganisation}' LIMIT 1`,
    );
    const row = JSON.stringify(rows[0]?.row);
    const inserted = await inOrganisation(examples.organisation, () =>
      codeOf(
        login.query(
          `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`,
          [row],
        ),
      ),
    );
    const given = await inOrganisation(examples.organisation, () =>
      codeOf(login.query(`UPDATE ${table} SET organisation_id = '${examples.otherOrganisation}'`)),
    );
    // 428C9: a generated column is asked for before the policy is
    const isHeld = ['42501', '428C9'].includes(inserted);
    // nobody else sees a narrowed row to give away
    const isKept = given === '42501' || (given === 'allowed' && narrowed.includes(table));
    if (!isHeld || !isKept) written.push(`${table} ${inserted} ${given}`);
  }
  expect(written).toEqual([]);
});

it('is held by policies on every table, for the owner too', async () => {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
       SELECT FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname AND 'svetionik_app' = ANY (p.roles)) ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(
    [...tables, 'identity.person', 'platform.organisation'].sort(),
  );
});

it('asks what others share only for rows that are not its own', async () => {
  // what stands first in OR is asked first; policies of a table have no order that is promised
  const { rows } = await world.client.query<{ name: string; condition: string }>(
    `SELECT polrelid::regclass::text AS name, pg_get_expr(polqual, polrelid) AS condition FROM pg_policy WHERE polname = 'shared_course'`,
  );
  expect(rows.length).toBeGreaterThan(10);
  const own =
    /^\(\(organisation_id = \( SELECT \(NULLIF\(current_setting\('app\.organisation'[^)]*\)[^)]*\)\)::uuid AS "nullif"\)\) OR /u;
  expect(rows.filter(({ condition }) => !own.test(condition))).toEqual([]);
});

it('is not passed by through a view', async () => {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('v', 'm') AND n.nspname !~ '^(pg_|information_schema)' AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)`,
  );
  expect(rows).toEqual([]);
});

describe('work for the whole installation', () => {
  it('is done by functions of one role, by which nobody signs in', async () => {
    const { rows } = await world.client.query<{ name: string }>(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner
       WHERE p.prosecdef AND n.nspname !~ '^(pg_|information_schema)' AND NOT (
         r.rolname = 'svetionik_system' AND NOT r.rolcanlogin AND NOT r.rolsuper AND NOT r.rolbypassrls
         AND EXISTS (SELECT FROM unnest(p.proconfig) AS s WHERE s LIKE 'search_path=pg_catalog%')
         AND NOT has_function_privilege('public', p.oid, 'EXECUTE'))`,
    );
    expect(rows).toEqual([]);
  });

  it('is not done by the program itself', async () => {
    await expect(login.query('SET ROLE svetionik_system')).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['assessment.erase_attempts', [examples.otherOrganisation, examples.otherLearner]],
    ['learning.erase_enrolments', [examples.otherOrganisation, examples.otherLearner]],
    [
      'registry.erase_holder',
      [examples.otherOrganisation, examples.otherLearner, '{}', '2026-01-01'],
    ],
    ['registry.retire_entries', [examples.otherOrganisation, '2026-01-01', 1, '2026-01-01']],
    ['privacy.forget_actions', [examples.otherOrganisation, '2026-01-01', 'UTC', 1]],
    ['platform.erase_audit_reasons', [examples.otherOrganisation, examples.otherLearner]],
  ])('erases nothing of another organisation: %s', async (name, given) => {
    const places = given.map((_, place) => `$${place + 1}`).join(', ');
    const refused = await inOrganisation(examples.organisation, () =>
      codeOf(login.query(`SELECT ${name}(${places})`, given)),
    );
    expect(refused).toBe('42501');
  });
});

describe('a search that PostgreSQL does not do by its index under a policy', () => {
  beforeAll(() => fillGuardedTables(world.client));

  it.each(guardedIndexes)(
    'is done by $index, within the organisation: $search',
    async ({ index, search }) => {
      const asked = `SELECT found FROM ${search} AS found WHERE found IS NOT NULL`;
      const [own, scans] = await inOrganisation(examples.organisation, () => ask(asked, index));
      const [others] = await inOrganisation(examples.otherOrganisation, () => ask(asked, index));
      expect([own, others]).toEqual([1, 0]);
      expect(scans).toBeGreaterThan(0);
    },
  );

  it('goes past the index where it is not done by a function', async () => {
    const asked = `SELECT id FROM institutions.institution WHERE (own_keys || former_keys) @> ARRAY['rec7']`;
    const index = 'institutions.institution_by_key';
    expect(await inOrganisation(examples.organisation, () => ask(asked, index))).toEqual([1, 0]);
  });

  it('is known of every such index', async () => {
    const { rows } = await world.client.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_class t ON t.oid = i.indrelid JOIN pg_am am ON am.oid = c.relam
       WHERE t.relrowsecurity AND (am.amname <> 'btree' OR i.indexprs IS NOT NULL)`,
    );
    const known = [...guardedIndexes.map(({ index }) => index), ...erasedByIndex];
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(known));
  });
});

/** How many rows are found, and how often the index is looked into for it. */
async function ask(text: string, index: string): Promise<[found: number, scans: number]> {
  const before = await countScans(index);
  const { rows } = await login.query<object>(text);
  return [rows.length, (await countScans(index)) - before];
}

async function countScans(index: string): Promise<number> {
  const { rows } = await login.query<{ scans: number }>(
    `SELECT pg_stat_get_xact_numscans('${index}'::regclass)::int AS scans`,
  );
  return rows[0]?.scans ?? 0;
}

async function codeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'allowed';
  } catch (error) {
    return error instanceof DatabaseError ? (error.code ?? '') : String(error);
  }
}
