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

const claimed = `id, organisation_id AS "organisationId", handler, ids, attempts AS attempt, repeat_seconds AS "repeatSeconds"`;
const handed = `id, attempts, run_at::text /* as text: a Date would lose its microseconds */ AS "runAt"`;

export function claimDueJobs(
  database: Database,
  most: number,
  leaseSeconds: number,
): Promise<ClaimedJob[]> {
  return queryRows(database, `SELECT ${claimed} FROM platform.claim_due_jobs($1, $2)`, [
    most,
    leaseSeconds,
  ]);
}

/** Undefined where it is not due any more. */
export async function claimJob(
  database: Database,
  id: string,
  leaseSeconds: number,
): Promise<ClaimedJob | undefined> {
  const [job] = await queryRows(database, `SELECT ${claimed} FROM platform.claim_job($1, $2)`, [
    id,
    leaseSeconds,
  ]);
  return job;
}

/** Marks up to `most` due jobs that were not handed over, the oldest first. */
export function markHanded(database: Database, most: number): Promise<HandedJob[]> {
  return queryRows(database, `SELECT ${handed} FROM platform.hand_jobs_over($1)`, [most]);
}

/** The due jobs that were handed over, the oldest first, those behind `last`. */
export function listHandedJobs(
  database: Database,
  most: number,
  last: HandedJob | undefined,
): Promise<HandedJob[]> {
  return queryRows(
    database,
    `SELECT ${handed} FROM platform.list_handed_jobs($1, coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))`,
    [most, last?.runAt ?? null, last?.id ?? null],
  );
}

export async function extendLease(
  database: Database,
  job: ClaimedJob,
  leaseSeconds: number,
): Promise<void> {
  await execute(database, 'SELECT platform.extend_lease($1, $2, $3)', [
    job.id,
    job.attempt,
    leaseSeconds,
  ]);
}

/** A recurring job is queued again. */
export async function markDone(database: Database, job: ClaimedJob): Promise<void> {
  await execute(database, 'SELECT platform.finish_job($1, $2)', [job.id, job.attempt]);
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
  await execute(database, 'SELECT platform.fail_job($1, $2, $3, $4, $5)', [
    job.id,
    job.attempt,
    state,
    waitSeconds,
    errorCode,
  ]);
}
