import { Injectable, Logger } from '@nestjs/common';
import { JobClaims } from './job-claims';
import type { ClaimedJob } from './job-claims.queries';
import { JobHandlers } from './job-handlers';

/** Runs a claimed job and gives it back with its outcome. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('Job');

  constructor(
    private readonly claims: JobClaims,
    private readonly handlers: JobHandlers,
  ) {}

  async run(job: ClaimedJob): Promise<void> {
    const known = this.handlers.find(job.handler);
    if (known === undefined) {
      this.logger.error(`No handler for ${job.handler}; the job waits for a program that has one.`);
      return this.claims.fail(
        job,
        { name: job.handler, attempts: Number.MAX_SAFE_INTEGER, leaseSeconds: 60 },
        new Error('no handler'),
      );
    }
    const { definition, handler } = known;
    const renewal = setInterval(
      () => void this.claims.renew(job, definition.leaseSeconds).catch(() => undefined),
      definition.leaseSeconds * 300,
    );
    try {
      await handler.handle(job);
      await this.claims.finish(job);
    } catch (error) {
      this.logger.warn(
        `${job.handler} ${job.id} failed on attempt ${job.attempt}: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      await this.claims.fail(job, definition, error);
    } finally {
      clearInterval(renewal);
    }
  }
}
