import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { demoAccountsFile } from '../../apps/backend/src/commands/demo-accounts-file';
import { loadContent } from '../../apps/backend/src/commands/load-content';
import { FinishedWork } from '../../apps/backend/src/launcher/finished-work';
import { createTestApp } from '../support/create-test-app';
import { freshDatabase } from '../support/database';
import { toLoginUrl } from '../support/database-login';

const content = join(__dirname, '../support/content');
const dataFolder = mkdtempSync(join(tmpdir(), 'svetionik-data-'));

async function change(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}

// all courses are loaded, beside whatever else the machine does
describe('what an earlier start has done', () => {
  it.each<[string, string, boolean]>([
    ['a database of this version is up to date', 'SELECT 1', true],
    [
      'an older one is not',
      'DELETE FROM migration WHERE id = (SELECT max(id) FROM migration)',
      false,
    ],
    [
      'a newer one is not, so that the command refuses it',
      `INSERT INTO migration (timestamp, name) VALUES (1, 'Later1')`,
      false,
    ],
    ['an empty one is not', 'DROP TABLE migration', false],
  ])('%s', async (_, sql, expected) => {
    const url = await freshDatabase();
    await change(url, sql);
    expect(await new FinishedWork(url, dataFolder).isMigrated()).toBe(expected);
  });

  it('is nothing in a database that cannot be reached, and no error', async () => {
    expect(
      await new FinishedWork('postgres://nobody@127.0.0.1:1/none', dataFolder).isMigrated(),
    ).toBe(false);
  });

  it('includes the courses of a folder once the command has loaded them', async () => {
    const url = await freshDatabase();
    const finished = new FinishedWork(url, dataFolder);
    expect(await finished.isContentLoaded(content)).toBe(false);
    const app = await createTestApp(url);
    await loadContent(app.app, [content]);
    await app.close();
    expect(await finished.isContentLoaded(content)).toBe(true);
    // which is why the launcher asks as the owner: courses belong to an organisation
    const byLogin = new FinishedWork(toLoginUrl(url), dataFolder);
    expect(await byLogin.isContentLoaded(content)).toBe(false);
  });

  it('includes the demo sign-ins once their file is there', async () => {
    const finished = new FinishedWork('postgres://127.0.0.1/none', dataFolder);
    expect(await finished.hasDemoAccounts()).toBe(false);
    writeFileSync(demoAccountsFile(dataFolder), '');
    expect(await finished.hasDemoAccounts()).toBe(true);
  });
});
