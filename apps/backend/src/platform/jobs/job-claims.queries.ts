import { execute, queryRows, type Database } from '../database/query';
import type { Job } from './define-job';

/** A job that this process holds. */
export interface ClaimedJob extends Job {
  readonly handler: string;
  readonly repeatSeconds: number | null;
}

/** A job whose id somebody carries. */
export interface HandedJob {
  readonly id: string;
  readonly attempts: number;
  readonly runAt: string;
}

const due = `((state = 'queued' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))`;
const columns = `id, organisation_id AS "organisationId", handler, ids, attempts AS attempt, repeat_seconds AS "repeatSeconds"`;

const claiming = <const Ids extends string>(ids: Ids) =>
  `UPDATE platform.job SET state = 'running', attempts = attempts + 1, handed_at = NULL, leased_until = now() + make_interval(secs => $1)
       WHERE id IN (${ids}) RETURNING ${columns}` as const;

export function claimDueJobs(
  database: Database,
  most: number,
  leaseSeconds: number,
): Promise<ClaimedJob[]> {
  return queryRows(
    database,
    claiming(
      `SELECT id FROM platform.job WHERE ${due} ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    ),
    [leaseSeconds, most],
  );
}

/** Undefined where it is not due any more. */
export async function claimJob(
  database: Database,
  id: string,
  leaseSeconds: number,
): Promise<ClaimedJob | undefined> {
  const [job] = await queryRows(
    database,
    claiming(`SELECT id FROM platform.job WHERE id = $2 AND ${due} FOR UPDATE SKIP LOCKED`),
    [leaseSeconds, id],
  );
  return job;
}

/** Marks up to `most` due jobs that were not handed over, the oldest first. */
export function markHanded(database: Database, most: number): Promise<HandedJob[]> {
  return queryRows(
    database,
    `UPDATE platform.job SET handed_at = now() WHERE id IN (
         SELECT id FROM platform.job WHERE ${due} AND handed_at IS NULL ORDER BY run_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts, run_at::text AS "runAt"`,
    [most],
  );
}

/** The due jobs that were handed over, the oldest first, those behind `last`. */
export function listHandedJobs(
  database: Database,
  most: number,
  last: HandedJob | undefined,
): Promise<HandedJob[]> {
  return queryRows(
    database,
    `SELECT id, attempts, run_at::text AS "runAt" FROM platform.job
       WHERE ${due} AND handed_at IS NOT NULL AND (run_at, id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
       ORDER BY run_at, id LIMIT $1`,
    [most, last?.runAt ?? null, last?.id ?? null],
  );
}

export async function extendLease(
  database: Database,
  job: ClaimedJob,
  leaseSeconds: number,
): Promise<void> {
  await execute(
    database,
    `UPDATE platform.job SET leased_until = now() + make_interval(secs => $3) WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [job.id, job.attempt, leaseSeconds],
  );
}

/** A recurring job is queued again. */
export async function markDone(database: Database, job: ClaimedJob): Promise<void> {
  await execute(
    database,
    `UPDATE platform.job SET
         state = CASE WHEN repeat_seconds IS NULL THEN 'done' ELSE 'queued' END,
         attempts = CASE WHEN repeat_seconds IS NULL THEN attempts ELSE 0 END,
         run_at = CASE WHEN repeat_seconds IS NULL THEN run_at ELSE now() + make_interval(secs => repeat_seconds) END,
         leased_until = NULL, error_code = NULL, finished_at = now()
       WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [job.id, job.attempt],
  );
}

/** What becomes of a job that failed. */
interface Failure {
  readonly state: 'dead' | 'queued';
  readonly waitSeconds: number;
  readonly errorCode: string;
}

export async function markFailed(
  database: Database,
  job: ClaimedJob,
  { state, waitSeconds, errorCode }: Failure,
): Promise<void> {
  await execute(
    database,
    `UPDATE platform.job SET state = $3, run_at = now() + make_interval(secs => $4), leased_until = NULL, error_code = $5,
         finished_at = CASE WHEN $3 = 'dead' THEN now() END
       WHERE id = $1 AND attempts = $2 AND state = 'running'`,
    [job.id, job.attempt, state, waitSeconds, errorCode],
  );
}
