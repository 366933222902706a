import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { mailMarkedJob } from '../assessment.jobs';

/** Writes to the learner whose answers are marked; the mail says only that there is news. */
@Injectable()
@Works(mailMarkedJob)
export class MarkedMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const attempt = job.ids['attemptId'];
    if (attempt === undefined) throw new Error('the job names no attempt');
    return this.mailer.write(job, async (transaction) => {
      const rows: { email: string; language: string }[] = await transaction.query(
        `SELECT p.email, p.language FROM assessment.attempt a JOIN identity.person p ON p.id = a.person_id WHERE a.id = $1 AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.member b WHERE b.organisation_id = a.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)`,
        [attempt],
      );
      return rows[0] && { ...rows[0], path: `/learn/attempts/${attempt}/result` };
    });
  }
}
