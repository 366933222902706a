import { queryRows, type Database } from '../database/query';

/** The id of the organisation that was there first. */
export async function findFirstOrganisation(database: Database): Promise<string | undefined> {
  const rows = await queryRows(
    database,
    'SELECT id FROM platform.organisation ORDER BY created_at, id LIMIT 1',
  );
  return rows[0]?.id;
}
