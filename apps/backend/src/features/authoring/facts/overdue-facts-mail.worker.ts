import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { JobMailer } from '../../../platform/mail/job-mailer';
import { findAuthors } from './authors.queries';
import { mailOverdueFactsJob } from './facts.jobs';
import { OverdueFacts } from './overdue-facts';
import { overdueFactsMail } from './overdue-facts-mail';

/** Writes to an author that facts are to be checked again, unless that was done before the mail went. */
@Injectable()
@Works(mailOverdueFactsJob)
export class OverdueFactsMailWorker implements JobHandler {
  constructor(
    private readonly mailer: JobMailer,
    private readonly overdue: OverdueFacts,
    private readonly clock: Clock,
  ) {}

  handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { personId } = ids;
    if (organisationId === null || personId === undefined)
      throw new Error('the job names no author');
    return this.mailer.write(
      job,
      async (transaction) => {
        const [author] = await findAuthors(transaction, organisationId, personId);
        const isDue = await this.overdue.exist(transaction, organisationId, this.clock.now());
        return author && isDue ? { ...author, path: '/author/facts' } : undefined;
      },
      overdueFactsMail,
    );
  }
}
