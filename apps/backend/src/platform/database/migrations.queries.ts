import { queryRows, type Database } from './query';

/** Whether anything was ever migrated here. */
export async function hasMigrationTable(database: Database): Promise<boolean> {
  const rows = await queryRows(
    database,
    `SELECT to_regclass('public.migration') IS NOT NULL AS "exists"`,
  );
  return rows[0]?.exists ?? false;
}

/** The names of the migrations that were applied, in their order. */
export async function listAppliedMigrations(database: Database): Promise<string[]> {
  const rows = await queryRows(database, 'SELECT name FROM public.migration ORDER BY id');
  return rows.map(({ name }) => name);
}
