import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, queryRows } from '../database/query';
import { DomainError } from '../http/domain-error';
import type { Job, JobDefinition } from './define-job';

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

/** Takes jobs by a lease and gives them back with their outcome. PostgreSQL alone decides who has a job. */
@Injectable()
export class JobClaims {
  constructor(private readonly source: DataSource) {}

  /** Claims up to `most` due jobs. */
  async claimDue(most: number, leaseSeconds: number): Promise<ClaimedJob[]> {
    return queryRows(
      this.source,
      claiming(
        `SELECT id FROM platform.job WHERE ${due} ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
      ),
      [leaseSeconds, most],
    );
  }

  /** Claims this job, if it is still due. */
  async claimOne(id: string, leaseSeconds: number): Promise<ClaimedJob | undefined> {
    const [job] = await queryRows(
      this.source,
      claiming(`SELECT id FROM platform.job WHERE id = $2 AND ${due} FOR UPDATE SKIP LOCKED`),
      [leaseSeconds, id],
    );
    return job;
  }

  /** Marks up to `most` due jobs, oldest first, as given to whoever carries ids: each once until it is claimed. */
  async handOver(most: number): Promise<HandedJob[]> {
    const rows = await queryRows(
      this.source,
      `UPDATE platform.job SET handed_at = now() WHERE id IN (
         SELECT id FROM platform.job WHERE ${due} AND handed_at IS NULL ORDER BY run_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts, run_at::text AS "runAt"`,
      [most],
    );
    return rows;
  }

  /** A batch of the due jobs that were handed over and not claimed since, the oldest first, those behind the last of the batch before. */
  async listHanded(most: number, last: HandedJob | undefined): Promise<HandedJob[]> {
    return queryRows(
      this.source,
      `SELECT id, attempts, run_at::text AS "runAt" FROM platform.job
       WHERE ${due} AND handed_at IS NOT NULL AND (run_at, id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
       ORDER BY run_at, id LIMIT $1`,
      [most, last?.runAt ?? null, last?.id ?? null],
    );
  }

  async renew(job: ClaimedJob, leaseSeconds: number): Promise<void> {
    await execute(
      this.source,
      `UPDATE platform.job SET leased_until = now() + make_interval(secs => $3) WHERE id = $1 AND attempts = $2 AND state = 'running'`,
      [job.id, job.attempt, leaseSeconds],
    );
  }

  /** Done. A recurring job is queued again. */
  async finish(job: ClaimedJob): Promise<void> {
    await execute(
      this.source,
      `UPDATE platform.job SET
         state = CASE WHEN repeat_seconds IS NULL THEN 'done' ELSE 'queued' END,
         attempts = CASE WHEN repeat_seconds IS NULL THEN attempts ELSE 0 END,
         run_at = CASE WHEN repeat_seconds IS NULL THEN run_at ELSE now() + make_interval(secs => repeat_seconds) END,
         leased_until = NULL, error_code = NULL, finished_at = now()
       WHERE id = $1 AND attempts = $2 AND state = 'running'`,
      [job.id, job.attempt],
    );
  }

  /** Failed: tried again after a growing wait, dead after the last attempt. */
  async fail(job: ClaimedJob, definition: JobDefinition, error: unknown): Promise<void> {
    const last = job.attempt >= definition.attempts && job.repeatSeconds === null;
    await execute(
      this.source,
      `UPDATE platform.job SET state = $3, run_at = now() + make_interval(secs => $4), leased_until = NULL, error_code = $5,
         finished_at = CASE WHEN $3 = 'dead' THEN now() END
       WHERE id = $1 AND attempts = $2 AND state = 'running'`,
      [
        job.id,
        job.attempt,
        last ? 'dead' : 'queued',
        Math.min(2 ** job.attempt, 300),
        errorCode(error),
      ],
    );
  }
}

function errorCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
