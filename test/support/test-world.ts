import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from './create-test-app';
import { dropDatabase, freshDatabase, renewDatabase } from './database';
import { Given } from './given';

/** The app on its own copy of the standard data, with a connection of the owner beside it. */
export interface TestWorld {
  readonly app: TestApp;
  readonly client: Client;
  readonly given: Given;
  /** The world with the standard data anew, under the same app, which keeps what it remembers of rows that never change. */
  renew(): Promise<TestWorld>;
  close(): Promise<void>;
}

export async function openWorld(database: Promise<string> = freshDatabase()): Promise<TestWorld> {
  const url = await database;
  return worldOf(url, await createTestApp(url));
}

async function worldOf(url: string, app: TestApp): Promise<TestWorld> {
  const client = new Client(url);
  await client.connect();
  return {
    app,
    client,
    given: new Given(client),
    renew: async () => {
      const source = app.app.get(DataSource);
      await Promise.all([client.end(), source.destroy()]);
      await renewDatabase(url);
      await source.initialize();
      return worldOf(url, app);
    },
    close: async () => {
      await app.close();
      await client.end();
      await dropDatabase(url);
    },
  };
}
