import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { listOrganisations } from '../../platform/database/organisation-scope.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { mailReminderJob, remindHoldersJob } from './renewal.jobs';
import { findRemindable, keepReminders } from './reminders.queries';

const together = 500;

/** Orders the reminders that are due. Each is kept with its mail in one transaction, so that a run that broke off is simply run again. */
@Injectable()
@Works(remindHoldersJob)
export class RemindersWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async handle({ organisationId }: Job): Promise<void> {
    for (const each of organisationId === null ? await this.listAll() : [organisationId]) {
      let after: string | null = null;
      do after = await this.remindNext(each, after);
      while (after !== null);
    }
  }

  private listAll(): Promise<string[]> {
    return this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      listOrganisations,
    );
  }

  /** Gives the last one that was looked at, null where there are no more. */
  private remindNext(organisationId: string, after: string | null): Promise<string | null> {
    return this.transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      const now = this.clock.now();
      const chosen = { organisationId, after, limit: together };
      const rows = await findRemindable(transaction, now, chosen);
      const kept = await keepReminders(transaction, rows, now);
      await this.jobs.enqueue(
        transaction,
        mailReminderJob,
        kept.map(({ id, ...owner }) => ({ ...owner, ids: { certificateId: id } })),
      );
      return rows.length < together ? null : (rows.at(-1)?.id ?? null);
    });
  }
}
