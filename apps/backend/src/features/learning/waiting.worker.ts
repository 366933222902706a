import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { enrolWaitingJob } from './learning.jobs';
import { WaitingCourses } from './waiting-courses';

/** Puts somebody in the courses that waited until they may take them; if the consent was withdrawn meanwhile, they wait again. */
@Injectable()
@Works(enrolWaitingJob)
export class WaitingWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly waiting: WaitingCourses,
  ) {}

  async handle({ organisationId, ids: { personId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who waited');
    const actor = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(actor, (transaction) =>
      this.waiting.enrol(transaction, actor),
    );
  }
}
