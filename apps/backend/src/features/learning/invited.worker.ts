import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findMember } from '../identity';
import { Enroller } from './enroller';
import { enrolInvitedJob } from './learning.jobs';

/** Puts who was invited in the course that the invitation brings: once, and as its rules allow when they come. */
@Injectable()
@Works(enrolInvitedJob)
export class InvitedWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly enroller: Enroller,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const { personId, courseId } = ids;
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who was invited');
    if (courseId === undefined) return;
    const actor = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const member = await findMember(transaction, organisationId, personId);
      if (member === undefined || member.blockedAt !== null) return;
      await this.enroller.enrolIfOpen(transaction, actor, courseId);
    });
  }
}
