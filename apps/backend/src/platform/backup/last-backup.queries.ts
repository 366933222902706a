import type { EntityManager } from 'typeorm';
import { queryRows } from '../database/query';

/** The moment whose data the newest backup holds. */
export async function findLastBackup(transaction: EntityManager): Promise<Date | undefined> {
  const rows = await queryRows(transaction, 'SELECT max(taken_at) AS at FROM platform.backup');
  return rows[0]?.at ?? undefined;
}
