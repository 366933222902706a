import { queryRows, type Database } from '../database/query';

/** Asked before the program opens its own connections, too. */
export const demonstrationQuery = 'SELECT FROM platform.demonstration';

export async function isDemonstration(database: Database): Promise<boolean> {
  const rows = await queryRows(database, demonstrationQuery);
  return rows.length > 0;
}
