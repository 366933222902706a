import { Injectable } from '@nestjs/common';
import { queryRows } from '../../platform/database/query';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { certificateMail } from './certificate-mail';
import { mailCertificateJob } from './certification.jobs';

/** Writes to the holder once the document is there. */
@Injectable()
@Works(mailCertificateJob)
export class CertificateMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    return this.mailer.write(
      job,
      async (transaction) => {
        const rows = await queryRows(
          transaction,
          `SELECT p.email, p.language FROM certification.certificate c JOIN identity.person p ON p.id = c.person_id
           WHERE c.id = $1 AND c.status = 'valid' AND c.rendering = 'ready' AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.member b WHERE b.organisation_id = c.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)`,
          [job.ids['certificateId'] ?? null],
        );
        return rows[0] && { ...rows[0], path: '/account/certificates' };
      },
      certificateMail,
    );
  }
}
