import { Client } from 'pg';
import { unreachable } from './unreachable';

/** Works over a connection of its own, for programs that need no pool. */
export async function withOwnConnection<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'svetionik-launcher',
  });
  await client.connect().catch((error: unknown) => {
    throw unreachable(databaseUrl, error);
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The rows of one query. */
export function queryDatabase(
  databaseUrl: string,
  query: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  return withOwnConnection(
    databaseUrl,
    async (client) => (await client.query<Record<string, unknown>>(query, [...parameters])).rows,
  );
}
