import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findRecipient } from './extra-attempts.queries';
import { mailExtraAttemptJob } from './learning.jobs';

/** Writes to the learner who was allowed another attempt, unless it was started before the mail went. */
@Injectable()
@Works(mailExtraAttemptJob)
export class ExtraAttemptMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const id = job.ids['extraAttemptId'];
    if (id === undefined) throw new Error('the job names no attempt');
    return this.mailer.write(job, async (transaction) => {
      const recipient = await findRecipient(transaction, id);
      return recipient && { ...recipient, path: `/learn/${recipient.enrolment}/assessment` };
    });
  }
}
