import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../database/query';

export interface DeadJobRow {
  readonly id: string;
  readonly handler: string;
  readonly attempts: number;
  readonly error: string | null;
  readonly orderedAt: Date;
  readonly failedAt: Date;
}

/** Work of this organisation or of the whole installation. */
const visible = `state = 'dead' AND (organisation_id = $1 OR organisation_id IS NULL)`;

/** Up to `limit` of them that come after one, the last that failed first. */
export function listDeadJobs(
  transaction: EntityManager,
  organisationId: string,
  after: string | undefined,
  limit: number,
): Promise<DeadJobRow[]> {
  return queryRows(
    transaction,
    `SELECT id, handler, attempts, error_code AS error, created_at AS "orderedAt", finished_at AS "failedAt" /* "failedAt" is not null: it is written with this state */ FROM platform.job
     WHERE ${visible} AND ($2::uuid IS NULL OR (finished_at, id) < (SELECT finished_at, id FROM platform.job WHERE id = $2))
     ORDER BY finished_at DESC, id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** How many there are, up to `most`. */
export async function countDeadJobs(
  transaction: EntityManager,
  organisationId: string,
  most: number,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM (SELECT FROM platform.job WHERE ${visible} LIMIT $2) few`,
    [organisationId, most],
  );
  return rows[0]?.count ?? 0;
}

/** False where there is no such dead job. */
export async function requeueDeadJob(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const queued = await countChanged(
    transaction,
    `UPDATE platform.job SET state = 'queued', attempts = 0, run_at = $3, error_code = NULL, finished_at = NULL WHERE ${visible} AND id = $2`,
    [organisationId, id, now],
  );
  return queued > 0;
}
