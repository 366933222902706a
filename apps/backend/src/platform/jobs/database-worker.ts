import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/config.module';
import { JobClaims } from './job-claims';
import { JobRunner } from './job-runner';
import { JobWakeup } from './job-wakeup';
import type { Worker } from './worker';

const leaseSeconds = 60;

/** Works through the jobs straight from PostgreSQL. */
@Injectable()
export class DatabaseWorker implements Worker {
  private readonly lanes = new Set<Promise<void>>();
  private again = false;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly claims: JobClaims,
    private readonly runner: JobRunner,
    private readonly wakeup: JobWakeup,
  ) {}

  start(): Promise<void> {
    return this.wakeup.start(() => this.wake());
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.wakeup.stop();
    await Promise.allSettled(this.lanes);
  }

  private wake(): void {
    this.again = true;
    while (!this.stopped && this.lanes.size < this.settings.jobConcurrency) {
      const lane = this.drain().catch(() => undefined);
      this.lanes.add(lane);
      void lane.then(() => this.lanes.delete(lane));
    }
  }

  private async drain(): Promise<void> {
    do {
      this.again = false;
      let jobs = await this.claims.claimDue(1, leaseSeconds);
      while (jobs.length > 0 && !this.stopped) {
        for (const job of jobs) await this.runner.run(job);
        jobs = this.stopped ? [] : await this.claims.claimDue(1, leaseSeconds);
      }
    } while (this.again && !this.stopped);
  }
}
