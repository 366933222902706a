import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { listOrganisations } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { findAuthors } from './authors.queries';
import { mailOverdueFactsJob, tellOverdueFactsJob } from './facts.jobs';
import { OverdueFacts } from './overdue-facts';

/** Orders the mails to authors whose organisation rests on facts that are to be checked again. */
@Injectable()
@Works(tellOverdueFactsJob)
export class OverdueFactsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly overdue: OverdueFacts,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    const organisations = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
    for (const organisationId of organisations)
      await this.transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) =>
        this.tell(transaction, organisationId),
      );
  }

  /** An author to whom the last mail has not gone yet gets no second one. */
  private async tell(transaction: EntityManager, organisationId: string): Promise<void> {
    if (!(await this.overdue.exist(transaction, organisationId, this.clock.now()))) return;
    const authors = await findAuthors(transaction, organisationId);
    await this.jobs.enqueue(
      transaction,
      mailOverdueFactsJob,
      authors.map(({ id }) => ({
        organisationId,
        ids: { personId: id },
        uniqueKey: `authoring.mailOverdueFacts:${organisationId}:${id}`,
      })),
    );
  }
}
