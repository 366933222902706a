import { checkCertificate, confirmHolder } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { readCertificate, readCertificateDocument } from '@svetionik/contracts/register';
import { eraseAccount } from '../../../apps/backend/src/commands/erase-account';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { namingColumn, listTables } from '../../support/erasure-fates';
import { giveRowsOfEveryKind } from '../../support/given-rows';
import { findRelatedIds, countTraces } from '../../support/traces';

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

afterAll(() => world.close());

it('leaves of a person what is listed, which can still be checked, and nothing else', async () => {
  const { client } = world;
  const code = { code: examples.checkCode };
  await giveRowsOfEveryKind(client);
  await world.walk([
    {
      as: 'nobody',
      call: confirmHolder,
      with: { params: code, body: { name: 'Jelena Jovanović' } },
      status: 200,
      has: { matches: false },
    },
  ]);
  const ids = await findRelatedIds(client, examples.learner, listTables('gone', 'entry'));
  const before = await countTraces(client, ids);
  expect(listTables('gone', 'entry').filter((table) => !before.has(table))).toEqual([]);
  expect([...before.keys()].filter((table) => listTables('nobody’s').includes(table))).toEqual([]);

  await eraseAccount(world.app.app, ['polaznica@primer.rs']);

  const after = await countTraces(client, ids);
  expect(
    [...after.keys()].filter(
      (table) => !listTables('entry', 'record', 'shell', 'staff').includes(table),
    ),
  ).toEqual([]);
  expect(
    listTables('entry', 'shell').filter((table) => after.get(table) !== before.get(table)),
  ).toEqual([]);
  expect(
    await countTraces(client, [
      '114-2209',
      '"polaznica@primer.rs"',
      'potvrda.txt',
      'Jelenka',
      'viša inspektorka',
      'PU Niš',
      '114-B',
      inHex('Potvrda o obuci'),
      inHex('Samo njeno'),
    ]),
  ).toEqual(new Map());
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
      with: { params: code, body: { name: 'Jelena Stojanović' } },
      status: 200,
      has: { matches: true },
    },
    {
      as: 'administrator',
      call: readCertificate,
      with: { params: { certificate: examples.certificate } },
      status: 200,
      has: { holder: { latin: 'Jelena Stojanović' }, erased: true },
    },
    {
      as: 'administrator',
      call: readCertificateDocument,
      with: { params: { certificate: examples.certificate } },
      status: 410,
      has: { code: 'certification.document-erased' },
    },
  ]);
});

it('is asked for an address that has an account', async () => {
  await expect(eraseAccount(world.app.app, ['niko@primer.rs'])).rejects.toThrow(
    'No account has this address.',
  );
});

it('is said of every table what becomes of it', async () => {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'public') ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(listTables().sort());
});

it('calls no table nobody’s that has a column for somebody', async () => {
  const { rows } = await world.client.query<{ name: string; column: string }>(
    `SELECT table_schema || '.' || table_name AS name, column_name AS column FROM information_schema.columns WHERE udt_name IN ('uuid', '_uuid')`,
  );
  expect(
    rows.filter(
      ({ name, column }) => listTables('nobody’s').includes(name) && namingColumn.test(column),
    ),
  ).toEqual([]);
});

function inHex(text: string): string {
  return Buffer.from(text).toString('hex');
}
