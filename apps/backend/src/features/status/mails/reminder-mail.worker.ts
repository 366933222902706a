import { Injectable } from '@nestjs/common';
import { pathOfStatus } from '@svetionik/domain/learning/status-path';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailReminderJob } from '../../renewal';
import { reminderMail } from './reminder-mail';
import { StatusMailer } from './status-mailer';

/** Reminds the holder of a certificate that it is to be renewed, as long as it is. */
@Injectable()
@Works(mailReminderJob)
export class ReminderMailWorker implements JobHandler {
  constructor(private readonly mailer: StatusMailer) {}

  handle(job: Job): Promise<void> {
    const id = job.ids['certificateId'];
    return this.mailer.write(job, {
      source: 'certificate',
      id,
      path: async (course) => {
        const { status } = course;
        if (status.state !== 'renewal-window' || status.certificate !== id) return undefined;
        return status.next.step === 'wait-for-marks' ? undefined : pathOfStatus(course);
      },
      compose: reminderMail,
    });
  }
}
