import { Client } from 'pg';
import { createTestApp, type TestApp } from './create-test-app';
import { dropDatabase, freshDatabase } from './database';
import { Given } from './given';

/** The app on its own copy of the standard data, with a connection of the owner beside it. */
export interface TestWorld {
  readonly app: TestApp;
  readonly client: Client;
  readonly given: Given;
  close(): Promise<void>;
}

export async function openWorld(database: Promise<string> = freshDatabase()): Promise<TestWorld> {
  const url = await database;
  const client = new Client(url);
  await client.connect();
  const app = await createTestApp(url);
  return {
    app,
    client,
    given: new Given(client),
    close: async () => {
      await app.close();
      await client.end();
      await dropDatabase(url);
    },
  };
}
