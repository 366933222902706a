import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../database/query';

/** Of the jobs that are ordered for a handler, those whose unique key stands in the table already are left out. */
export async function insertJobs(
  transaction: EntityManager,
  handler: string,
  jobs: readonly object[],
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO platform.job (id, organisation_id, handler, ids, run_at, unique_key, repeat_seconds, created_at)
       SELECT id, organisation_id, $2, ids, coalesce(run_at, $3), unique_key, repeat_seconds, $3
       FROM jsonb_to_recordset($1::jsonb) AS o (id uuid, organisation_id uuid, ids jsonb, run_at timestamptz, unique_key text, repeat_seconds integer)
       ON CONFLICT (unique_key) DO NOTHING`,
    [JSON.stringify(jobs), handler, now],
  );
}

/** Queues dead jobs of a handler again, with all their attempts; gives the ids that they were ordered with. */
export async function reviveDeadJobs(
  transaction: EntityManager,
  handler: string,
  orders: readonly Readonly<Record<string, string>>[],
  now: Date,
): Promise<Readonly<Record<string, string>>[]> {
  const rows = await queryRows(
    transaction,
    `UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL
       WHERE handler = $1 AND state = 'dead' AND ids IN (SELECT jsonb_array_elements($2::jsonb)) RETURNING ids`,
    [handler, JSON.stringify(orders), now],
  );
  return rows.map(({ ids }) => ids);
}

/** Tells whoever works that there are jobs, once the transaction ends well. */
export async function notifyWorkers(transaction: EntityManager): Promise<void> {
  await execute(transaction, `SELECT pg_notify('job', '')`);
}
