import { Injectable } from '@nestjs/common';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { mailReminderJob } from '../certification.jobs';
import { reminderMail } from './reminder-mail';
import { findReminded } from './reminders.queries';

/** Reminds the holder of a certificate that it is to be renewed. */
@Injectable()
@Works(mailReminderJob)
export class ReminderMailWorker implements JobHandler {
  constructor(private readonly mailer: JobMailer) {}

  handle(job: Job): Promise<void> {
    const certificate = job.ids['certificateId'];
    if (certificate === undefined) throw new Error('the job names no certificate');
    return this.mailer.write(
      job,
      (transaction) => findReminded(transaction, certificate),
      reminderMail,
    );
  }
}
