import { Client } from 'pg';

/** The migrated database that every test file gets a copy of. */
export const templateDatabase = 'svetionik_template';

/** Does something on a connection of its own. */
export async function onServer(
  url: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The address of another database of the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
