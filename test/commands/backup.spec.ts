import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '@svetionik/contracts/examples';
import { Client } from 'pg';
import { migrateInstallation } from '../../apps/backend/src/migrate';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { Given } from '../support/given';
import { makeStandardData } from '../support/standard-data';

const root = join(__dirname, '../..');
const passphrase = 'sedam suvih grana';

let former: string;
let file: string;

beforeAll(async () => {
  former = await makeDataFolder();
  mkdirSync(join(former, 'keys/default'), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(
    join(former, 'keys/default/credential-1.pem'),
    privateKey.export({ type: 'pkcs8', format: 'pem' }),
    { mode: 0o600 },
  );
  await onDatabase(former, async (client, server) => {
    await migrateInstallation({
      databaseOwnerUrl: server.ownerUrl,
      databaseUrl: server.loginUrl,
    });
    await makeStandardData(client);
    await new Given(client).organiser(examples.organiser, examples.signatory);
    await client.query(
      `INSERT INTO registry.register (organisation_id, organiser_id, year, last_number)
       SELECT organisation_id, id, extract(year FROM now()), 2 FROM organisations.organiser WHERE id = $1`,
      [examples.organiser],
    );
  });
});

/** A folder that the user of the embedded server may pass through. */
async function makeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'svetionik-installation-'));
  await chmod(folder, 0o755);
  return folder;
}

async function onDatabase(
  dataFolder: string,
  work: (
    client: Client,
    server: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
  ) => Promise<unknown>,
): Promise<void> {
  const server = await startEmbeddedPostgres({ dataFolder, fast: true });
  const client = new Client(server.ownerUrl);
  await client.connect();
  try {
    await work(client, server);
  } finally {
    await client.end();
    await server.stop();
  }
}

/** As `npm run cli -- …` does it, with lines for standard input. */
function cli(dataFolder: string, words: readonly string[], lines: readonly string[]) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const environment = { PATH: process.env['PATH'], TMPDIR: tmpdir(), DATA_FOLDER: dataFolder };
    const child = execFile(
      process.execPath,
      [join(root, 'scripts/cli.mjs'), ...words],
      { cwd: root, env: environment },
      (error, output, complaint) =>
        resolve({ code: error === null ? 0 : 1, said: output + complaint }),
    );
    child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  });
}

it('backs up a local installation that does not run, in its own folder', async () => {
  const { code, said } = await cli(former, ['backup'], [passphrase]);
  expect(said).toContain('Backed up to');
  expect(code).toBe(0);
  const [name = ''] = readdirSync(join(former, 'backups'));
  file = join(former, 'backups', name);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('refuses a passphrase that is soon guessed, and one that is not typed', async () => {
  for (const lines of [['kratka'], []])
    expect(await cli(former, ['backup'], lines)).toMatchObject({
      code: 1,
      said: expect.stringContaining('The passphrase needs at least 12 characters.'),
    });
});

it('asks for the last number before it restores, and enters what is missing', async () => {
  const next = await makeDataFolder();
  const unanswered = await cli(next, ['restore', file], [passphrase]);
  expect(unanswered.said).toContain('the backup ends with 2');
  expect(unanswered.said).toContain('Nobody said which number');
  const { code, said } = await cli(next, ['restore', file], [passphrase, '5']);
  expect(said).toContain('Numbers entered as lost: 3');
  expect(code).toBe(0);
  await onDatabase(next, async (client) => {
    const { rows } = await client.query('SELECT last_number FROM registry.register');
    expect(rows).toEqual([{ last_number: 5 }]);
    const backups = await client.query(
      'SELECT restored_at IS NOT NULL AS restored FROM platform.backup',
    );
    expect(backups.rows).toEqual([{ restored: true }]);
  });
  const notes = join(next, `record/audit-${new Date().getUTCFullYear()}.jsonl`);
  expect(readFileSync(notes, 'utf8')).toContain('"kind":"restore"');
  expect(await cli(next, ['verify-audit'], [])).toMatchObject({
    code: 0,
    said: expect.stringContaining('The chain of the installation fits'),
  });
  const again = await cli(next, ['restore', file], [passphrase, '5']);
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') });
});
