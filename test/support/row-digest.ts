import type { Client } from 'pg';

/** A digest of every row of every table, to prove that a refused request changed nothing. Throttle counters may move. */
export async function digestRows(client: Client): Promise<Record<string, string>> {
  const tables = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public') AND tablename <> 'throttle' ORDER BY 1`,
  );
  const parts = tables.rows.map(
    ({ name }) => `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(r::text, 0)), 0) AS digest FROM ${name} r`,
  );
  const digests = await client.query<{ name: string; digest: string }>(parts.join(' UNION ALL '));
  return Object.fromEntries(digests.rows.map(({ name, digest }) => [name, digest]));
}
