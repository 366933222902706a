import { checkCertificate, confirmHolder } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { readCertificate, readCertificateDocument } from '@svetionik/contracts/register';
import { eraseAccount } from '../../apps/backend/src/commands/erase-account';
import { openCertificationWorld, type CertificationWorld } from '../support/certification-world';

/**
 * Every table of certification: what becomes of a person's rows when their account is erased. Those that are kept hold the entry
 * in the register and what it is checked by; what names many is removed and can be made again; the others hold nothing of a person.
 * A new table has to be added here.
 */
const tables = {
  accreditation: 'nobody’s',
  accredited_edition: 'nobody’s',
  batch: 'nobody’s',
  certificate: 'kept',
  certificate_event: 'kept',
  credential: 'gone',
  definition_version: 'nobody’s',
  document: 'gone',
  export: 'removed',
  export_part: 'removed',
  holder_word: 'kept',
  issuer_key: 'nobody’s',
  issuing_rule: 'nobody’s',
  law_change: 'nobody’s',
  licence_period: 'gone',
  name_try: 'gone',
  print: 'gone',
  profile: 'nobody’s',
  profile_course: 'nobody’s',
  profile_version: 'nobody’s',
  proposal: 'nobody’s',
  recognised_leave: 'gone',
  register: 'nobody’s',
  reminder: 'gone',
  status_list: 'kept',
  training: 'gone',
} as const;

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

afterAll(() => world.close());

it('leaves the entry in the register, which can still be checked, and nothing else of the person', async () => {
  const { client } = world;
  const code = { code: examples.checkCode };
  await client.query(`UPDATE certification.certificate SET facts = facts || '{"profile": {"details": [{"label": "Broj licence", "value": "114-2209"}]}}' WHERE id = $1`, [examples.certificate]);
  await client.query(
    `INSERT INTO certification.certificate_event (id, organisation_id, certificate_id, type, note, actor_id, at) VALUES (gen_random_uuid(), $1, $2, 'issued', 'Licenca 114-2209', $3, now())`,
    [examples.organisation, examples.certificate, examples.administrator],
  );
  await client.query('INSERT INTO certification.reminder (certificate_id, organisation_id, due_on, told_at) VALUES ($1, $2, current_date, now())', [examples.certificate, examples.organisation]);
  await world.walk([{ as: 'nobody', call: confirmHolder, with: { params: code, body: { name: 'Jelena Stojanović' } }, status: 200, has: { matches: true } }]);
  const before = await rowsOfLearner();
  expect(Object.entries(before).filter(([table]) => tablesThat('gone', 'kept').includes(table) && before[table] === 0)).toEqual([]);

  await eraseAccount(world.app.app, ['polaznica@primer.rs']);

  const after = await rowsOfLearner();
  expect(tablesThat('gone').filter((table) => after[table] !== 0)).toEqual([]);
  expect(tablesThat('kept').filter((table) => after[table] !== before[table])).toEqual([]);
  expect(await tellTales()).toEqual([]);
  const { rows: exported } = await client.query('SELECT id FROM certification.export WHERE $1 = ANY (certificate_ids)', [examples.certificate]);
  expect(exported).toEqual([]);
  await world.walk([
    { as: 'nobody', call: checkCertificate, with: { params: code }, status: 200, has: { status: 'valid', number: 1 } },
    { as: 'nobody', call: confirmHolder, with: { params: code, body: { name: 'Jelena Stojanović' } }, status: 200, has: { matches: true } },
    { as: 'administrator', call: readCertificate, with: { params: { certificate: examples.certificate } }, status: 200, has: { holder: { latin: 'Jelena Stojanović' } } },
    { as: 'administrator', call: readCertificateDocument, with: { params: { certificate: examples.certificate } }, status: 410, has: { code: 'certification.document-erased' } },
  ]);
});

it('is asked for an address that has an account', async () => {
  await expect(eraseAccount(world.app.app, ['niko@primer.rs'])).rejects.toThrow('No account has this address.');
});

it('knows every table of certification', async () => {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'certification' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(tables).sort());
});

it.each(tablesThat('nobody’s'))('has nobody’s data in %s', async (table) => {
  const { rows } = await world.client.query(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = 'certification' AND table_name = $1 AND column_name IN ('person_id', 'certificate_id')`,
    [table],
  );
  expect(rows).toEqual([]);
});

function tablesThat(...fates: readonly string[]): string[] {
  return Object.entries(tables).flatMap(([table, fate]) => (fates.includes(fate) ? [table] : []));
}

/** How many rows each table has of the learner, or of their certificates. */
async function rowsOfLearner(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of tablesThat('gone', 'kept')) {
    const { rows } = await world.client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT to_jsonb(t) AS row FROM certification.${table} t) r
       WHERE row->>'person_id' = $1 OR row->>'certificate_id' IN (SELECT id::text FROM certification.certificate WHERE person_id = $1::uuid)`,
      [examples.learner],
    );
    counted[table] = rows[0]?.count ?? 0;
  }
  return counted;
}

/** Where the licence number, the address or the evidence can still be read. */
async function tellTales(): Promise<string[]> {
  const { rows: all } = await world.client.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND (table_schema IN ('certification', 'identity') OR table_schema = 'platform' AND table_name = 'file')`,
  );
  const found: string[] = [];
  for (const { name } of all) {
    const { rows } = await world.client.query(
      `SELECT 1 FROM ${name} t WHERE to_jsonb(t)::text LIKE ANY ($1) OR to_jsonb(t)::text LIKE '%' || encode('Potvrda o obuci', 'hex') || '%' LIMIT 1`,
      [['%114-2209%', '%"polaznica@primer.rs"%', '%potvrda.txt%']],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
