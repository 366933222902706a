import { Client } from 'pg';
import { unreachable } from './unreachable';

/** The rows of one query, over a connection of its own, for programs that need no pool. */
export async function askOnce(
  databaseUrl: string,
  query: string,
  parameters: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'svetionik-launcher',
  });
  await client.connect().catch((error: unknown) => {
    throw unreachable(databaseUrl, error);
  });
  try {
    const { rows } = await client.query<Record<string, unknown>>(query, [...parameters]);
    return rows;
  } finally {
    await client.end();
  }
}
