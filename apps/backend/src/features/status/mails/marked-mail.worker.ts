import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailMarkedJob } from '../../assessment';
import { StatusMailer } from './status-mailer';

/** Writes to the learner whose answers are marked; the mail says only that there is news. */
@Injectable()
@Works(mailMarkedJob)
export class MarkedMailWorker implements JobHandler {
  constructor(private readonly mailer: StatusMailer) {}

  handle(job: Job): Promise<void> {
    const id = job.ids['attemptId'];
    return this.mailer.write(job, {
      source: 'attempt',
      id,
      path: async () => `/learn/attempts/${id}/result`,
    });
  }
}
