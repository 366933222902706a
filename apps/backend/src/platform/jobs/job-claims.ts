import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../http/domain-error';
import type { JobDefinition } from './define-job';
import {
  claimDueJobs,
  claimJob,
  extendLease,
  listHandedJobs,
  markDone,
  markFailed,
  markHanded,
  type ClaimedJob,
  type HandedJob,
} from './job-claims.queries';

/** Takes jobs by a lease and gives them back with their outcome. PostgreSQL alone decides who has a job. */
@Injectable()
export class JobClaims {
  constructor(private readonly source: DataSource) {}

  /** Claims up to `most` due jobs. */
  claimDue(most: number, leaseSeconds: number): Promise<ClaimedJob[]> {
    return claimDueJobs(this.source, most, leaseSeconds);
  }

  /** Claims this job, if it is still due. */
  claimOne(id: string, leaseSeconds: number): Promise<ClaimedJob | undefined> {
    return claimJob(this.source, id, leaseSeconds);
  }

  /** Marks up to `most` due jobs, oldest first, as given to whoever carries ids: each once until it is claimed. */
  handOver(most: number): Promise<HandedJob[]> {
    return markHanded(this.source, most);
  }

  /** A batch of the due jobs that were handed over and not claimed since, the oldest first, those behind the last of the batch before. */
  listHanded(most: number, last: HandedJob | undefined): Promise<HandedJob[]> {
    return listHandedJobs(this.source, most, last);
  }

  renew(job: ClaimedJob, leaseSeconds: number): Promise<void> {
    return extendLease(this.source, job, leaseSeconds);
  }

  /** Done. A recurring job is queued again. */
  finish(job: ClaimedJob): Promise<void> {
    return markDone(this.source, job);
  }

  /** Failed: tried again after a growing wait, dead after the last attempt. */
  fail(job: ClaimedJob, definition: JobDefinition, error: unknown): Promise<void> {
    const last = job.attempt >= definition.attempts && job.repeatSeconds === null;
    return markFailed(this.source, job, {
      state: last ? 'dead' : 'queued',
      waitSeconds: Math.min(2 ** job.attempt, 300),
      errorCode: errorCode(error),
    });
  }
}

function errorCode(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
