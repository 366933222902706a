import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { findUntold, noteTold } from './officer-news.queries';
import { mailOfficerJob, tellOfficersJob } from './safeguarding.jobs';

/**
 * Orders a mail for whoever has reports to read that came on a day that is over: nothing is ordered as a report comes, because the hour of a job
 * or of a mail would tell the hour in which it was written.
 */
@Injectable()
@Works(tellOfficersJob)
export class OfficerNewsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    const actor = { kind: 'system', organisationId: undefined } as const;
    await this.transactions.unitOfWork(actor, (transaction) =>
      eachOrganisation(transaction, async (organisationId) => {
        const now = this.clock.now();
        const { date: today } = await findIssueDate(transaction, organisationId, now);
        const people = await findUntold(transaction, organisationId, today);
        await noteTold(transaction, organisationId, today);
        const orders = people.map((personId) => ({ organisationId, ids: { personId } }));
        await this.jobs.enqueue(transaction, mailOfficerJob, orders);
      }),
    );
  }
}
