import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { JobMailer } from '../../platform/mail/job-mailer';
import { readMinority } from '../identity';
import { mailCoursesOpenJob } from './learning.jobs';
import { findWaiter } from './waiting-enrolments.queries';

/** Mails somebody that there is news among their courses, unless they wait again by now. What they waited for is no matter of a mail. */
@Injectable()
@Works(mailCoursesOpenJob)
export class CoursesOpenMailWorker implements JobHandler {
  constructor(
    private readonly mailer: JobMailer,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { personId } = ids;
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who waited');
    await this.mailer.write(job, async (transaction) => {
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      const minority = await readMinority(transaction, organisationId, personId, date);
      if (minority?.awaitsConsent === true) return undefined;
      const found = await findWaiter(transaction, organisationId, personId);
      return found && { ...found, path: '/learn' };
    });
  }
}
