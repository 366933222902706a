import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailOfferJob } from '../../learning';
import { StatusMailer } from './status-mailer';

/** Writes to somebody in whose course learning stopped or goes on, which their own page explains. */
@Injectable()
@Works(mailOfferJob)
export class OfferMailWorker implements JobHandler {
  constructor(private readonly mailer: StatusMailer) {}

  handle(job: Job): Promise<void> {
    const id = job.ids['enrolmentId'];
    return this.mailer.write(job, { source: 'enrolment', id, path: async () => '/learn' });
  }
}
