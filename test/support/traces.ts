import type { Client } from 'pg';

/** How many rows of each table hold one of the texts anywhere; tables without any are left out. */
export async function countTraces(
  client: Client,
  texts: readonly string[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const table of await allTables(client)) {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${table} t WHERE to_jsonb(t)::text LIKE ANY ($1)`,
      [texts.map((text) => `%${text}%`)],
    );
    if ((rows[0]?.count ?? 0) > 0) found.set(table, rows[0]?.count ?? 0);
  }
  return found;
}

/** The ids of a person and of the rows of these tables that belong to them, at whatever distance. */
export async function findRelatedIds(
  client: Client,
  person: string,
  tables: readonly string[],
): Promise<string[]> {
  const ids = new Set([person]);
  for (let known = 0; known < ids.size;) {
    known = ids.size;
    for (const table of tables) {
      const { rows } = await client.query<{ id: string | null }>(
        `SELECT to_jsonb(t)->>'id' AS id FROM ${table} t WHERE to_jsonb(t)::text LIKE ANY ($1)`,
        [[...ids].map((id) => `%${id}%`)],
      );
      for (const { id } of rows) if (id !== null && id.length === person.length) ids.add(id);
    }
  }
  return [...ids];
}

async function allTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', 'public') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
