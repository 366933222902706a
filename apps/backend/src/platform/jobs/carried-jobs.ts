import type { Queue } from 'bull';
import type { JobClaims } from './job-claims';
import type { HandedJob } from './job-claims.queries';

/** So many ids are handed over or compared at once. */
const batch = 1000;

/**
 * The ids of due jobs in Redis. Each is handed over once, which PostgreSQL remembers until somebody claims the job; what Redis
 * has lost since is told by comparing, batch by batch, and added again.
 */
export class CarriedJobs {
  constructor(
    private readonly queue: Queue<{ id: string }>,
    private readonly claims: JobClaims,
  ) {}

  /** Hands over what is due and new, unless enough waits in Redis: its end asks again. */
  async handOver(): Promise<void> {
    if ((await this.queue.getWaitingCount()) >= batch) return;
    await this.add(await this.claims.handOver(batch));
  }

  /** Adds again what was handed over and is not in Redis any more. */
  async refill(): Promise<void> {
    let jobs = await this.claims.listHanded(batch, undefined);
    while (jobs.length > 0) {
      await this.add(await this.lostOf(jobs));
      jobs = jobs.length < batch ? [] : await this.claims.listHanded(batch, jobs.at(-1));
    }
  }

  private async add(jobs: readonly HandedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map((job) => ({ data: { id: job.id }, opts: { jobId: nameOf(job) } })),
    );
  }

  /** One command for all of them, and one for each only where some are missing. */
  private async lostOf(jobs: readonly HandedJob[]): Promise<readonly HandedJob[]> {
    const keys = jobs.map((job) => this.queue.toKey(nameOf(job)));
    if ((await this.queue.client.exists(...keys)) === jobs.length) return [];
    const each = this.queue.client.pipeline();
    for (const key of keys) each.exists(key);
    const replies = (await each.exec()) ?? [];
    return jobs.filter((_, place) => replies[place]?.[1] === 0);
  }
}

/** A job has one name in Redis for each of its attempts. */
function nameOf({ id, attempts }: HandedJob): string {
  return `${id}:${attempts}`;
}
