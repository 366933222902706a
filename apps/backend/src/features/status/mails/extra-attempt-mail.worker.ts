import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailExtraAttemptJob } from '../../learning';
import { isExtraAttemptUsed } from './recipients.queries';
import { StatusMailer } from './status-mailer';

/** Writes to the learner who was allowed another attempt, as long as it waits for them. */
@Injectable()
@Works(mailExtraAttemptJob)
export class ExtraAttemptMailWorker implements JobHandler {
  constructor(private readonly mailer: StatusMailer) {}

  handle(job: Job): Promise<void> {
    const id = job.ids['extraAttemptId'];
    return this.mailer.write(job, {
      source: 'extra-attempt',
      id,
      path: async (course, transaction) => {
        const { state } = course.status;
        const waits = state === 'assessment-open' || state === 'waiting' || state === 'parts-left';
        if (!waits || id === undefined || (await isExtraAttemptUsed(transaction, id)))
          return undefined;
        return `/learn/${course.enrolment}/assessment`;
      },
    });
  }
}
