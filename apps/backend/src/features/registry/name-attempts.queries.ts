import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

const counted = 1000;

/** Counts a wrong name for a certificate on a day. */
export async function spendNameAttempt(
  transaction: EntityManager,
  certificateId: string,
  day: string,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO registry.name_attempt AS t (certificate_id, on_day, tries) VALUES ($1, $2, 1)
     ON CONFLICT (certificate_id, on_day) DO UPDATE SET tries = least(t.tries + 1, ${counted})`,
    [certificateId, day],
  );
}

/** How many wrong names there were for it on a day, from wherever. */
export async function countNameAttempts(
  transaction: EntityManager,
  certificateId: string,
  day: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT tries FROM registry.name_attempt WHERE certificate_id = $1 AND on_day = $2',
    [certificateId, day],
  );
  return rows[0]?.tries ?? 0;
}
