import type { Client } from 'pg';

const statements = new WeakMap<Client, Promise<string>>();

/** A digest of every row of every table, to prove that a refused request changed nothing. Throttle counters may move. */
export async function digestRows(client: Client): Promise<Record<string, string>> {
  const statement = statements.get(client) ?? writeStatement(client);
  statements.set(client, statement);
  // by name, because it takes longer to plan than to carry out
  const digests = await client.query<{ name: string; digest: string }>({
    name: 'digest',
    text: await statement,
  });
  return Object.fromEntries(digests.rows.map(({ name, digest }) => [name, digest]));
}

async function writeStatement(client: Client): Promise<string> {
  // a hundred small tables would be shared out among processes that are started for it, in twenty times the time
  await client.query('SET max_parallel_workers_per_gather = 0');
  const tables = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public') AND tablename <> 'throttle' ORDER BY 1`,
  );
  return tables.rows
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(r::text, 0)), 0) AS digest FROM ${name} r`,
    )
    .join(' UNION ALL ');
}
