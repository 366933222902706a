import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { CourseEditions } from '../catalogue';
import { Enroller } from './enroller';
import { enrolWaitingJob } from './learning.jobs';
import { takeWaiting } from './waiting-enrolments.queries';

/** Puts somebody in the courses that waited until they may take them; if the consent was withdrawn meanwhile, they wait again. */
@Injectable()
@Works(enrolWaitingJob)
export class WaitingWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly editions: CourseEditions,
    private readonly enroller: Enroller,
  ) {}

  async handle({ organisationId, ids: { personId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who waited');
    const actor = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      for (const courseId of await takeWaiting(transaction, actor)) {
        const course = await this.editions.findJoinable(transaction, organisationId, courseId);
        if (course?.open !== true) continue;
        try {
          await this.enroller.enrolOrKeep(transaction, actor, { slug: course.slug, courseId });
        } catch (error) {
          // its rules may have changed since: the person sees the course as everybody does
          if (!(error instanceof DomainError)) throw error;
        }
      }
    });
  }
}
