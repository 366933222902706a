import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

const counted = 100;

/** Counts an attempt at the name of a certificate and gives how many there were on that day, this one included. */
export async function spendNameAttempt(
  transaction: EntityManager,
  certificateId: string,
  day: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO registry.name_attempt AS t (certificate_id, on_day, tries) VALUES ($1, $2, 1)
     ON CONFLICT (certificate_id, on_day) DO UPDATE SET tries = least(t.tries + 1, ${counted}) RETURNING tries`,
    [certificateId, day],
  );
  return rows[0]?.tries ?? counted;
}
