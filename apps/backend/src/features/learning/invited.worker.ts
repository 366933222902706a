import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { CourseEditions } from '../catalogue';
import { findMember } from '../identity';
import { Enroller } from './enroller';
import { enrolInvitedJob } from './learning.jobs';

/** Puts who was invited in the course that the invitation brings: once, and as its rules allow when they come. */
@Injectable()
@Works(enrolInvitedJob)
export class InvitedWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
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
      const course = await this.editions.findJoinable(transaction, organisationId, courseId);
      if (course?.open !== true) return;
      try {
        await this.enroller.enrolOrKeep(transaction, actor, { slug: course.slug, courseId });
      } catch (error) {
        // its rules may have changed since: the person sees the course as everybody does
        if (!(error instanceof DomainError)) throw error;
      }
    });
  }
}
