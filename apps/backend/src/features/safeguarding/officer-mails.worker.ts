import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findPermitted } from '../identity';
import { mailOfficerJob } from './safeguarding.jobs';

/** Says that there is news, as any mail about news does. */
@Injectable()
@Works(mailOfficerJob)
export class OfficerMailsWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    if (organisationId === null) throw new Error('the job does not say of which organisation');
    await this.mailer.write(job, async (transaction) => {
      const officers = await findPermitted(transaction, organisationId, 'safeguarding.read');
      const officer = officers.find(({ id }) => id === ids['personId']);
      return officer === undefined ? undefined : { ...officer, path: '/message/received' };
    });
  }
}
