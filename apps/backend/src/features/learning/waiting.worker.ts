import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Enroller } from './enroller';
import { enrolWaitingJob } from './learning.jobs';
import { takeWaiting } from './waiting-enrolments.queries';

/** Puts somebody in the courses that waited until they may take them; if the consent was withdrawn meanwhile, they wait again. */
@Injectable()
@Works(enrolWaitingJob)
export class WaitingWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly enroller: Enroller,
  ) {}

  async handle({ organisationId, ids: { personId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who waited');
    const actor = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      for (const courseId of await takeWaiting(transaction, actor))
        await this.enroller.enrolIfOpen(transaction, actor, courseId);
    });
  }
}
