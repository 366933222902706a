import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { JobMailer } from '../../platform/mail/job-mailer';
import { findPermitted } from '../identity';
import { leavingMails, type LeavingNewsKind } from './leaving-mails';
import { mailLeavingJob } from './leavings.jobs';
import { findLeaving } from './leavings.queries';

/** Tells whoever looks after an organisation what becomes of it. */
@Injectable()
@Works(mailLeavingJob)
export class LeavingNews implements JobHandler {
  constructor(
    private readonly jobs: Jobs,
    private readonly mailer: JobMailer,
  ) {}

  /** Orders the mails within the transaction that causes them, which works in the organisation. */
  async tell(
    transaction: EntityManager,
    organisationId: string,
    leavingId: string,
    news: LeavingNewsKind,
  ): Promise<void> {
    const people = await findPermitted(transaction, organisationId, 'organisation.manage');
    await this.jobs.enqueue(
      transaction,
      mailLeavingJob,
      people.map(({ id: personId }) => ({ organisationId, ids: { leavingId, personId, news } })),
    );
  }

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { leavingId, personId, news } = ids;
    const mail = Object.entries(leavingMails).find(([kind]) => kind === news)?.[1];
    if (organisationId === null || leavingId === undefined || mail === undefined)
      throw new Error('the job does not say what is told');
    let lastDay = '';
    await this.mailer.write(
      job,
      async (transaction) => {
        const row = await findLeaving(transaction, organisationId, leavingId);
        const people = await findPermitted(transaction, organisationId, 'organisation.manage');
        const person = people.find(({ id }) => id === personId);
        if (row === undefined || person === undefined || !mail.holds(row)) return undefined;
        lastDay = row.lastDay;
        return { ...person, path: '/admin/organisation/leaving' };
      },
      (to, url, language) => mail.compose(to, url, language, lastDay),
    );
  }
}
