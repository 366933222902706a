import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { certificateMail } from './certificate-mail';
import { findHolderToTell } from './certificate-mail.queries';
import { mailCertificateJob } from '../issuing.jobs';

/** Writes to the holder once the document is there. */
@Injectable()
@Works(mailCertificateJob)
export class CertificateMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    return this.mailer.write(
      job,
      async (transaction) => {
        const holder = await findHolderToTell(transaction, job.ids['certificateId']);
        return holder && { ...holder, path: '/account/certificates' };
      },
      certificateMail,
    );
  }
}
