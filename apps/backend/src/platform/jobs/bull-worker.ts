import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bull';
import { SETTINGS, type Settings } from '../config/config.module';
import { CarriedJobs } from './carried-jobs';
import { JobClaims } from './job-claims';
import { JobRunner } from './job-runner';
import { JobWakeup, type WakeReason } from './job-wakeup';
import type { Worker } from './worker';

const leaseSeconds = 60;

/**
 * Bull on Redis carries the ids of due jobs to whichever worker is free; the claim still happens in
 * PostgreSQL. What Redis loses, the next sweep adds again.
 */
@Injectable()
export class BullWorker implements Worker {
  private readonly logger = new Logger('Job');
  private queue: Queue<{ id: string }> | undefined;
  private feeding: Promise<void> | undefined;
  private carried: CarriedJobs | undefined;
  private readonly wanted = new Set<WakeReason>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly claims: JobClaims,
    private readonly runner: JobRunner,
    private readonly wakeup: JobWakeup,
  ) {}

  async start(): Promise<void> {
    const url = this.settings.redisUrl;
    if (url === undefined) throw new Error('Bull needs REDIS_URL');
    const { default: Bull } = await import('bull');
    const queue = new Bull<{ id: string }>('svetionik', url, {
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
    });
    queue.on('error', () => this.logger.warn('Redis cannot be reached; trying again.'));
    queue.on('drained', () => this.wake('news'));
    this.queue = queue;
    this.carried = new CarriedJobs(queue, this.claims);
    void queue.process(this.settings.jobConcurrency, async ({ data }) => {
      const job = await this.claims.claimOne(data.id, leaseSeconds);
      if (job !== undefined) await this.runner.run(job);
    });
    await this.wakeup.start((reason) => this.wake(reason));
  }

  async stop(): Promise<void> {
    await this.wakeup.stop();
    await this.feeding;
    await this.queue?.close().catch(() => undefined);
  }

  private wake(reason: WakeReason): void {
    this.wanted.add(reason);
    this.feeding ??= this.feed()
      .catch(() => this.logger.warn('Jobs could not be handed to Redis; trying again.'))
      .then(() => {
        this.feeding = undefined;
      });
  }

  private async feed(): Promise<void> {
    while (this.wanted.size > 0) {
      const refills = this.wanted.has('sweep');
      this.wanted.clear();
      if (refills) await this.carried?.refill();
      await this.carried?.handOver();
    }
  }
}
