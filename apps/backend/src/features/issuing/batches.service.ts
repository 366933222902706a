import { Injectable } from '@nestjs/common';
import type { batch, batchDetail } from '@svetionik/contracts/certification';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Jobs } from '../../platform/jobs/jobs';
import { describeBatch, describeFailures } from './batch-view';
import { findBatches, findFailures } from './batches.queries';
import { requireBatch } from './issuing.access';
import { renderCertificateJob } from './issuing.jobs';
import { queueFailed } from '../registry';

const failuresShown = 100;

/** How far the documents of each click are. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async list(
    actor: PersonActor,
    page: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof batch>[]; next: string | null }> {
    const rows = await this.transactions.reading(actor, (transaction) =>
      findBatches(transaction, actor.organisationId, { after: page.after, limit: page.limit + 1 }),
    );
    const items = rows.slice(0, page.limit).map(describeBatch);
    return { items, next: rows.length > page.limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** The progress, asked for every second or two; names are read, and noted, only where something failed. */
  read(actor: PersonActor, id: string): Promise<z.output<typeof batchDetail>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireBatch(transaction, actor, id);
      const failures = row.failed === 0 ? [] : await findFailures(transaction, id, failuresShown);
      if (failures.length > 0) {
        const subjectIds = failures.map(({ certificate }) => certificate);
        await audit(
          transaction,
          actor,
          { action: 'certification.readFailures', subjectIds },
          this.clock.now(),
        );
      }
      return { ...describeBatch(row), failures: describeFailures(failures) };
    });
  }

  /** Queues what failed, and only that; pressed twice, the second finds nothing. */
  retry(actor: PersonActor, id: string): Promise<z.output<typeof batch>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const certificates = await queueFailed(transaction, organisationId, id);
      await this.jobs.requeueAll(
        transaction,
        renderCertificateJob,
        certificates.map((certificateId) => ({ organisationId, ids: { certificateId } })),
      );
      const row = await requireBatch(transaction, actor, id);
      if (certificates.length > 0)
        await audit(
          transaction,
          actor,
          { action: 'certification.retry', subjectIds: certificates },
          this.clock.now(),
        );
      return describeBatch(row);
    });
  }
}
