import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { findPermitted } from '../../identity';
import { findIssueDate } from '../../organisations';
import { mailUncarriedJob } from '../profiles.jobs';
import { findUncarried } from './carrying.queries';
import { uncarriedMail } from './uncarried-mail';

/** Writes to an administrator, as long as nobody has decided. */
@Injectable()
@Works(mailUncarriedJob)
export class UncarriedMailWorker implements JobHandler {
  constructor(
    private readonly mailer: JobMailer,
    private readonly clock: Clock,
  ) {}

  handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const courseId = ids['courseId'];
    if (organisationId === null || courseId === undefined)
      throw new Error('the job names no course');
    return this.mailer.write(
      job,
      async (transaction) => {
        const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
        const open = await findUncarried(transaction, organisationId, date, courseId);
        if (open.length === 0) return undefined;
        const administrators = await findPermitted(
          transaction,
          organisationId,
          'certificate.issue',
        );
        const administrator = administrators.find(({ id }) => id === ids['personId']);
        return administrator && { ...administrator, path: '/certify/issue/waiting' };
      },
      uncarriedMail,
    );
  }
}
