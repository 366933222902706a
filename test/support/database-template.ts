import { migrateInstallation } from '../../apps/backend/src/migrate';
import { toLoginUrl } from './database-login';
import { databaseUrl, onServer, templateDatabase } from './database-server';
import { makeStandardCourses } from './standard-courses';
import { makeStandardData } from './standard-data';

/** Makes the template anew, on a server that the tests may use as they like, with the rows that all of them may count on. */
export async function createTemplate(server: string): Promise<void> {
  await onServer(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${templateDatabase} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  const url = databaseUrl(server, templateDatabase);
  await migrateInstallation({ databaseOwnerUrl: url, databaseUrl: toLoginUrl(url) });
  await onServer(url, async (client) => {
    await makeStandardData(client);
    await makeStandardCourses(url, client);
  });
}
