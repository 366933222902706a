import { queryRows, type Database } from '../platform/database/query';

/** The names of the migrations that were applied. */
export async function findAppliedMigrations(database: Database): Promise<ReadonlySet<string>> {
  const rows = await queryRows(database, 'SELECT name FROM public.migration');
  return new Set(rows.map(({ name }) => name));
}
