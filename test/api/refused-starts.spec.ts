import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { commandEnvironment } from '../../apps/backend/src/launcher/command-environment';
import { migrate } from '../../apps/backend/src/migrate';
import { startEmbeddedPostgres } from '../../apps/backend/src/platform/database/embedded/embedded-postgres';
import { freePort } from '../../apps/backend/src/platform/processes/ports';
import { freshDatabase } from '../support/database';

it('does not touch a database of a newer version, and says what to do', async () => {
  const url = await freshDatabase();
  const client = new Client(url);
  await client.connect();
  await client.query(
    `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
  );
  await client.end();
  await expect(migrate(url)).rejects.toThrow(
    'The database is of a newer version than this program (it has Later9999999999999). Start the newer program.',
  );
});

it('says which database it cannot reach, without the password', async () => {
  const port = await freePort();
  await expect(migrate(`postgres://owner:secret@127.0.0.1:${port}/courses`)).rejects.toThrow(
    `The database 127.0.0.1:${port}/courses cannot be reached: nothing answers there.`,
  );
});

describe('a command given by hand', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'svetionik-command-'));
    await chmod(folder, 0o755);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('says how to start a local installation that does not run', async () => {
    await expect(commandEnvironment('migrate', { DATA_FOLDER: folder })).rejects.toThrow(
      `Nothing runs on the data folder ${folder}: start it with npm start`,
    );
  });

  it('finds the database of the installation that runs', async () => {
    const server = await startEmbeddedPostgres({ dataFolder: folder, fast: true });
    const { variables } = await commandEnvironment('migrate', { DATA_FOLDER: folder });
    await server.stop();
    expect(variables).toMatchObject({
      LOCAL_DATABASE_URL: server.loginUrl,
      LOCAL_DATABASE_OWNER_URL: server.ownerUrl,
    });
    await expect(commandEnvironment('migrate', { DATA_FOLDER: folder })).rejects.toThrow(
      'Nothing runs',
    );
  });

  it('takes the database that a real installation names', async () => {
    const names = {
      DATABASE_URL: 'postgres://127.0.0.1/courses',
      PUBLIC_URL: 'https://svetionik.example',
      SMTP_URL: 'smtp://mail.example',
    };
    expect(await commandEnvironment('migrate', names)).toMatchObject({ variables: names });
  });
});
