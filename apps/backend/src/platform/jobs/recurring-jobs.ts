import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions';
import { JobHandlers } from './job-handlers';
import { Jobs } from './jobs';

/** Recurring work is a row like any other: each kind has exactly one, however many workers there are. */
@Injectable()
export class RecurringJobs {
  constructor(
    private readonly transactions: Transactions,
    private readonly handlers: JobHandlers,
    private readonly jobs: Jobs,
  ) {}

  async ensure(): Promise<void> {
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      async (transaction) => {
        for (const definition of this.handlers.recurring()) {
          const { name: uniqueKey, everySeconds: repeatSeconds } = definition;
          if (repeatSeconds === undefined) continue;
          await this.jobs.enqueue(transaction, definition, [
            { organisationId: null, ids: {}, uniqueKey, repeatSeconds },
          ]);
        }
      },
    );
  }
}
