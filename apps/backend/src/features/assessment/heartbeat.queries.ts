import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../platform/database/query';

/** Beats where nobody ever has. */
export async function insertFirstBeat(transaction: EntityManager): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO assessment.heartbeat (at) VALUES (clock_timestamp()) ON CONFLICT DO NOTHING',
  );
}

/** Holds the beat, and writes down as downtime the time since it where that is more than the seconds. */
export async function insertDowntime(
  transaction: EntityManager,
  id: string,
  seconds: number,
): Promise<void> {
  await execute(
    transaction,
    `WITH previous AS (SELECT at FROM assessment.heartbeat FOR UPDATE)
         INSERT INTO assessment.service_interruption (id, kind, starts_at, ends_at)
         SELECT $1, 'downtime', at, clock_timestamp() FROM previous WHERE at < clock_timestamp() - make_interval(secs => $2)`,
    [id, seconds],
  );
}

export async function endFutureDowntime(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'SELECT assessment.end_future_downtime()');
}

export async function updateBeat(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'UPDATE assessment.heartbeat SET at = clock_timestamp()');
}

/** Whether the last beat is longer ago than the seconds. */
export async function isBeatMissing(database: Database, seconds: number): Promise<boolean> {
  const rows = await queryRows(
    database,
    'SELECT FROM assessment.heartbeat WHERE at < clock_timestamp() - make_interval(secs => $1)',
    [seconds],
  );
  return rows.length > 0;
}
