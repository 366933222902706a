import { queryRows, type Database } from './query';

/** The clock of the database, in milliseconds since 1970. */
export async function readDatabaseClock(database: Database): Promise<number> {
  const rows = await queryRows(
    database,
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  );
  return rows[0]?.now ?? Number.NaN;
}
