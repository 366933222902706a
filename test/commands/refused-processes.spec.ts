import { Client } from 'pg';
import { dropDatabase, freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';
import { ServerProcess } from '../support/server-process';

let ownerUrl: string;

beforeAll(async () => {
  ownerUrl = await freshDatabase();
});

afterAll(() => dropDatabase(ownerUrl));

describe.each(['main', 'worker'] as const)('%s.js alone', (program) => {
  const start = (variables: NodeJS.ProcessEnv) =>
    new ServerProcess(program, { NODE_ENV: 'test', PORT: '0', ...variables }).start();

  it('refuses the address of the owner, in either setting', async () => {
    await expect(start({ LOCAL_DATABASE_URL: ownerUrl })).rejects.toThrow(
      'could change what nobody may change',
    );
    await expect(
      start({ LOCAL_DATABASE_URL: toLoginUrl(ownerUrl), LOCAL_DATABASE_OWNER_URL: ownerUrl }),
    ).rejects.toThrow('DATABASE_OWNER_URL is for commands only');
  });

  it('refuses a newer database, and does not touch it', async () => {
    const owner = new Client(ownerUrl);
    await owner.connect();
    await owner.query(
      `INSERT INTO public.migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
    );
    await expect(start({ LOCAL_DATABASE_URL: toLoginUrl(ownerUrl) })).rejects.toThrow(
      'The database is of a newer version than this program (it has Later9999999999999). Start the newer program.',
    );
    await owner.query(`DELETE FROM public.migration WHERE name = 'Later9999999999999'`);
    await owner.end();
  });
});
