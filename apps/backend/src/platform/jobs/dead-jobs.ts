import { Injectable } from '@nestjs/common';
import type { deadJob } from '@svetionik/contracts/jobs';
import type { z } from 'zod';
import type { PersonActor } from '../access/actor';
import { audit } from '../audit/audit';
import { Clock } from '../clock';
import { Transactions } from '../database/transactions';
import { DomainError } from '../http/domain-error';
import { listDeadJobs, requeueDeadJob } from './dead-jobs.queries';
import { notifyWorkers } from './jobs.queries';

type DeadJob = z.output<typeof deadJob>;

/** Jobs that failed every time: seen and queued again by an administrator. */
@Injectable()
export class DeadJobs {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<{ items: DeadJob[]; next: string | null }> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      listDeadJobs(transaction, actor.organisationId, page.after, page.limit + 1),
    );
    const items = rows.slice(0, page.limit).map(({ error, orderedAt, failedAt, ...job }) => ({
      ...job,
      error: error ?? 'unknown',
      orderedAt: orderedAt.toISOString(),
      failedAt: failedAt.toISOString(),
    }));
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  retry(actor: PersonActor, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      if (!(await requeueDeadJob(transaction, actor.organisationId, id, now)))
        throw new DomainError('access.not-found');
      await audit(transaction, actor, { action: 'jobs.retry', subjectIds: [id] }, now);
      await notifyWorkers(transaction);
    });
  }
}
