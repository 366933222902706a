import { checkCertificate } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import { listCertificates, readCertificateDocument } from '@svetionik/contracts/register';
import { Encrypter } from 'age-encryption';
import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { eraseAccount } from '../../apps/backend/src/commands/erase-account';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { LastBackup } from '../../apps/backend/src/platform/backup/last-backup';
import { clearForRestore } from '../../apps/backend/src/platform/backup/restore-target';
import { SETTINGS, type Settings } from '../../apps/backend/src/platform/config/config.module';
import { withOwnConnection } from '../../apps/backend/src/platform/database/own-connection';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { createBackup, makeFolder, restore, type Installation } from '../support/backup-command';
import { call } from '../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../support/certification-world';
import { createTestApp } from '../support/create-test-app';
import { makeDatabaseFolder } from '../support/database-folder';
import { toLoginUrl } from '../support/database-login';
import { dropDatabase, emptyDatabase } from '../support/database';
import { describeSchema } from '../support/describe-schema';
import { Given } from '../support/given';
import { nameTablesOfToday } from '../support/moved-tables';
import { digestRows } from '../support/row-digest';

interface IssuedDocument extends IssuedRow {
  readonly content: Buffer;
}

let world: CertificationWorld;
let here: Installation;
let file: string;
let digests: Record<string, string>;
let documents: IssuedDocument[];
/** The app that a restore opens has keys of the tests, and adds its own to those that came back. */
const momentary = /^identity\.(session|mailed_link|sign_in_step|provider_step|address_change)$/;
const receiptKeys = 'assessment.receipt_key';
const register = () => `02/${world.register.year}`;

/** Making guesses expensive takes most of the time here; the command does it in full, and is tested beside the others. */
function makeGuessesCheap(): void {
  const setPassphrase = Encrypter.prototype.setPassphrase;
  jest.spyOn(Encrypter.prototype, 'setPassphrase').mockImplementation(function (
    this: Encrypter,
    passphrase,
  ) {
    this.setScryptWorkFactor(10);
    setPassphrase.call(this, passphrase);
  });
}

beforeAll(async () => {
  makeGuessesCheap();
  world = await openCertificationWorld();
  await world.client.query(
    `UPDATE organisations.organiser SET register_designation = '02' WHERE id = $1`,
    [examples.organiser],
  );
  await world.passed('Ana Đorđević');
  expect((await world.issue(2)).status).toBe(201);
  await world.runJobsToTheEnd();
  here = { ownerUrl: await ownerOf(world), dataFolder: makeFolder() };
  for (const name of ['default/credential-1.pem', 'astra/document.p12']) {
    mkdirSync(join(here.dataFolder, 'keys', name, '..'), { recursive: true });
    writeFileSync(join(here.dataFolder, 'keys', name), `key ${name}`, { mode: 0o600 });
  }
  file = join(here.dataFolder, 'backup.age');
  documents = await readDocuments();
  digests = await digestsOf(here);
  await createBackup(here, file);
  await goOn();
});

/** What happens after the backup. Another app in this process would take the sessions of this one over, so it happens first. */
async function goOn(): Promise<void> {
  await world.passed('Treća Polaznica');
  expect((await world.issue(1)).status).toBe(201);
  await world.runJobsToTheEnd();
  await eraseAccount(world.app.app, ['polaznica@primer.rs']);
  await world.app.runJobs();
}

async function readDocuments(): Promise<IssuedDocument[]> {
  const issued = await world.issued();
  return Promise.all(
    issued.map(async (row) => {
      const params = { certificate: row.id };
      const reply = await call(
        world.app,
        readCertificateDocument,
        { params },
        world.cookies.administrator,
      );
      expect(reply.status).toBe(200);
      return { ...row, content: reply.body };
    }),
  );
}

afterAll(() => world.close());

async function ownerOf({ client }: CertificationWorld): Promise<string> {
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const url = new URL(process.env['TEST_SERVER_URL'] ?? '');
  url.pathname = `/${rows[0]?.name}`;
  return url.href;
}

async function newInstallation(): Promise<Installation> {
  return { ownerUrl: await emptyDatabase(), dataFolder: makeFolder() };
}

async function connected<Result>(
  { ownerUrl }: Installation,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client(ownerUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Of all tables but those that a restore is to change. */
async function digestsOf(installation: Installation): Promise<Record<string, string>> {
  const all = await connected(installation, digestRows);
  const left = ['platform.backup', receiptKeys];
  return Object.fromEntries(
    Object.entries(all).filter(([table]) => !momentary.test(table) && !left.includes(table)),
  );
}

async function receiptKeysOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${receiptKeys}`);
  return rows.map(({ id }) => id);
}

const given = () => ['--last-number', `${register()}=4`];

it('is a file that others cannot read, of which the installation remembers when', async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const at = await world.app.app.get(LastBackup).at();
  expect(Date.now() - (at?.getTime() ?? 0)).toBeLessThan(600_000);
  await expect(createBackup(here, file)).rejects.toThrow('There is a file');
});

it('comes back row by row and key by key, from one server to another and back, and every certificate verifies', async () => {
  const dataFolder = await makeDatabaseFolder();
  const server = await startEmbeddedPostgres({ dataFolder, fast: true });
  try {
    const there = { ownerUrl: server.ownerUrl, dataFolder: makeFolder() };
    expect(await restore(there, file, given())).toContain('Numbers entered as lost: 0');
    expect(await digestsOf(there)).toEqual(digests);
    const back = join(there.dataFolder, 'back.age');
    await createBackup(there, back);
    const again = await newInstallation();
    await restore(again, back, given());
    expect(await digestsOf(again)).toEqual(digests);
    expect(await connected(again, describeSchema)).toBe(await describeSchema(world.client));
    for (const name of ['default/credential-1.pem', 'astra/document.p12']) {
      const key = join(again.dataFolder, 'keys', name);
      expect(readFileSync(key, 'utf8')).toBe(`key ${name}`);
      expect(statSync(key).mode & 0o777).toBe(0o600);
    }
    expect(await connected(again, receiptKeysOf)).toEqual(
      expect.arrayContaining(await connected(here, receiptKeysOf)),
    );
    await verifyCertificates(again);
    await dropDatabase(again.ownerUrl);
  } finally {
    await server.stop();
  }
});

async function verifyCertificates(installation: Installation): Promise<void> {
  const app = await createTestApp(installation.ownerUrl);
  const cookie = await connected(installation, (client) =>
    new Given(client).session(examples.administrator),
  );
  expect(documents).toHaveLength(2);
  for (const { id, code, number, content } of documents) {
    const checked = await call(app, checkCertificate, { params: { code } });
    expect(checked.body).toMatchObject({ status: 'valid', number });
    const { body } = await call(
      app,
      readCertificateDocument,
      { params: { certificate: id } },
      cookie,
    );
    expect(content.equals(body)).toBe(true);
  }
  await app.close();
}

it('erases again who was erased since, and gives no number twice', async () => {
  const there = await newInstallation();
  // as a restore leaves it that was interrupted
  await withOwnConnection(there.ownerUrl, clearForRestore);
  const settings = { databaseOwnerUrl: there.ownerUrl, databaseUrl: toLoginUrl(there.ownerUrl) };
  await expect(migrateInstallation(settings)).rejects.toThrow('begun and not finished');
  const { recordFolder } = world.app.app.get<Settings>(SETTINGS);
  const said = await restore(there, file, [
    '--record',
    recordFolder,
    '--last-number',
    `${register()}=7`,
  ]);
  expect(said).toContain('Erased again: 1. Numbers entered as lost: 3.');
  const { person, lost } = await connected(there, async (client) => ({
    person: (
      await client.query('SELECT email, name_latin FROM identity.person WHERE id = $1', [
        examples.learner,
      ])
    ).rows,
    lost: (await client.query('SELECT number FROM registry.lost_number ORDER BY number')).rows,
  }));
  expect(person).toEqual([{ email: expect.stringContaining('@erased'), name_latin: null }]);
  expect(lost).toEqual([5, 6, 7].map((number) => ({ number })));
  const restored = await createTestApp(there.ownerUrl);
  const cookie = await connected(there, (client) =>
    new Given(client).session(examples.administrator),
  );
  const pages = { query: { year: String(world.register.year), limit: '2' } };
  const lines: { number: number; status: string }[] = [];
  for (let after: string | undefined; ;) {
    const { body } = await call(
      restored,
      listCertificates,
      { query: { ...pages.query, ...(after !== undefined && { after }) } },
      cookie,
    );
    lines.push(...body.items);
    if (body.next === null) break;
    after = body.next;
  }
  expect(lines.map(({ number, status }) => [number, status])).toEqual([
    [7, 'lost'],
    [6, 'lost'],
    [5, 'lost'],
    [4, 'valid'],
    [3, 'valid'],
    [2, 'valid'],
    [1, 'valid'],
  ]);
  await restored.close();
  await dropDatabase(there.ownerUrl);
});

it('is restored and made by an owner who has no rights of the server', async () => {
  const there = await newInstallation();
  const plain = await makePlainOwner(there);
  try {
    expect(await restore(plain, file, given())).toContain('Numbers entered as lost: 0');
    expect(await digestsOf(there)).toEqual(digests);
    expect(await connected(plain, digestRows)).toEqual(await connected(there, digestRows));
    const second = join(there.dataFolder, 'second.age');
    expect(await createBackup(plain, second)).toContain('second.age');
    const again = await newInstallation();
    await restore(again, second, given());
    expect(await digestsOf(again)).toEqual(digests);
    await dropDatabase(again.ownerUrl);
  } finally {
    await dropDatabase(there.ownerUrl);
    await connected(here, (client) => client.query(`DROP ROLE IF EXISTS ${plainOwner}`));
  }
});

const plainOwner = `svetionik_test_owner_${process.pid}`;

/** As the README makes the owner of the database, on a server where the roles of programs are known already. */
async function makePlainOwner(installation: Installation): Promise<Installation> {
  const url = new URL(installation.ownerUrl);
  await connected(installation, (client) =>
    client.query(`CREATE ROLE ${plainOwner} LOGIN CREATEROLE PASSWORD 'of-the-tests-only';
      GRANT svetionik_app, svetionik_system TO ${plainOwner} WITH ADMIN OPTION;
      ALTER DATABASE ${url.pathname.slice(1)} OWNER TO ${plainOwner}`),
  );
  url.username = plainOwner;
  url.password = 'of-the-tests-only';
  return { ...installation, ownerUrl: url.href };
}

it('of an earlier version comes back in this one', async () => {
  const former = await newInstallation();
  const release = readFileSync(join(__dirname, '../upgrades/2026-11-25.sql.gz'));
  const { rows, ends } = await connected(former, async (client) => {
    await client.query(gunzipSync(release).toString('utf8'));
    return { rows: await rowsOf(client), ends: await endsOf(client) };
  });
  const old = join(former.dataFolder, 'old.age');
  await createBackup(former, old);
  const there = await newInstallation();
  await restore(
    there,
    old,
    ends.flatMap((end) => ['--last-number', end]),
  );
  expect(await connected(there, describeSchema)).toBe(await describeSchema(world.client));
  expect(Object.keys(rows).length).toBeGreaterThan(40);
  expect(await connected(there, rowsOf)).toMatchObject(nameTablesOfToday(rows));
  for (const { ownerUrl } of [former, there]) await dropDatabase(ownerUrl);
});

/** How many rows every table has, but for those of which none is backed up. */
async function rowsOf(client: Client): Promise<Record<string, string>> {
  const digests = Object.entries(await digestRows(client));
  const kept = digests.filter(([table]) => !momentary.test(table) && table !== receiptKeys);
  return Object.fromEntries(kept.map(([table, digest]) => [table, digest.split(':')[0] ?? '']));
}

/** What to say of the registers of that version, which had no designations. */
async function endsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ said: string }>(
    `SELECT o.id || '/' || y.year || '=' || coalesce(r.last_number, 0) AS said
     FROM organisations.organiser o CROSS JOIN (SELECT extract(year FROM now())::int AS year) y
     LEFT JOIN certification.register r ON r.organiser_id = o.id AND r.year = y.year`,
  );
  return rows.map(({ said }) => said);
}

describe('nothing is written', () => {
  const damaged = (change: (copy: string) => void): string => {
    const copy = join(makeFolder(), 'damaged.age');
    writeFileSync(copy, readFileSync(file));
    change(copy);
    return copy;
  };

  it.each([
    [
      'of a file that was cut',
      (copy: string) => truncateSync(copy, Math.round(statSync(copy).size / 2)),
      'was cut or changed',
    ],
    [
      'of a file of which a byte was changed',
      (copy: string) => {
        const bytes = readFileSync(copy);
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
        writeFileSync(copy, bytes);
      },
      'was cut or changed',
    ],
    ['of another file', (copy: string) => writeFileSync(copy, 'SELECT 1'), 'is no backup'],
  ])('%s', async (_what, change, sentence) => {
    const there = await newInstallation();
    await expect(restore(there, damaged(change), given())).rejects.toThrow(sentence);
    expect(await connected(there, schemasOf)).toEqual([]);
    await dropDatabase(there.ownerUrl);
  });

  it('with another passphrase', async () => {
    const there = await newInstallation();
    writeFileSync(join(there.dataFolder, 'passphrase'), 'sedam suvih grana i list');
    await expect(restore(there, file, given())).rejects.toThrow('The passphrase does not open');
    expect(await connected(there, schemasOf)).toEqual([]);
    await dropDatabase(there.ownerUrl);
  });

  it.each([
    ['where numbers would be given twice', ['--last-number', '02/YEAR=3'], 'cannot be 3'],
    [
      'of a register that there is not',
      ['--last-number', '07/YEAR=9', '--last-number', '02/YEAR=4'],
      'has no register 07',
    ],
  ])('%s', async (_what, words, sentence) => {
    const there = await newInstallation();
    const said = words.map((word) => word.replace('YEAR', String(world.register.year)));
    await expect(restore(there, file, said)).rejects.toThrow(sentence);
    expect(await connected(there, schemasOf)).toEqual([]);
    await dropDatabase(there.ownerUrl);
  });

  it('into an installation that is not empty', async () => {
    await expect(restore({ ...here, dataFolder: makeFolder() }, file, given())).rejects.toThrow(
      /Programs run on this database|This installation is not empty/,
    );
  });
});

async function schemasOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('public', 'information_schema')`,
  );
  return rows.map(({ name }) => name);
}
