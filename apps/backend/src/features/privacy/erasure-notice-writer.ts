import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Jobs } from '../../platform/jobs/jobs';
import { JobMailer } from '../../platform/mail/job-mailer';
import {
  deleteErasureNotice,
  deleteOldErasureNotices,
  findErasureNotice,
  insertErasureNotice,
} from './erasure-notices.queries';
import { erasureNoticeMail } from './privacy-mails';
import { mailErasureNoticeJob } from './privacy.jobs';

/** How long an address waits for a mail that cannot be sent. */
const keptMilliseconds = 7 * 24 * 60 * 60 * 1000;

/**
 * Tells people that their account is erased. The address has left the account by then, so it waits on its own until the mail is
 * handed over, and some days at most.
 */
@Injectable()
@Works(mailErasureNoticeJob)
export class ErasureNoticeWriter implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly mailer: JobMailer,
    private readonly clock: Clock,
  ) {}

  /** To be called before the account is erased. */
  async order(transaction: EntityManager, organisationId: string, personId: string): Promise<void> {
    const noticeId = newId();
    await insertErasureNotice(transaction, {
      id: noticeId,
      organisationId,
      personId,
      at: this.clock.now(),
    });
    await this.jobs.enqueue(transaction, mailErasureNoticeJob, [
      { organisationId, ids: { farewellId: noticeId } },
    ]);
  }

  async handle(job: Job): Promise<void> {
    const noticeId = job.ids['farewellId'] ?? null;
    await this.mailer.write(
      job,
      (transaction) => findErasureNotice(transaction, noticeId),
      erasureNoticeMail,
    );
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: job.organisationId ?? undefined },
      (transaction) => deleteErasureNotice(transaction, noticeId),
    );
  }

  /** Lets go of addresses to which no mail could be sent. */
  async forgetOld(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptMilliseconds);
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      (transaction) =>
        eachOrganisation(transaction, () => deleteOldErasureNotices(transaction, before)),
    );
  }
}
