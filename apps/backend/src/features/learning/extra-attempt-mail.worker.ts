import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../platform/mail/mailer';
import { newsMail } from '../../platform/mail/news-mail';
import { findRecipient } from './extra-attempts.queries';
import { mailExtraAttemptJob } from './learning.jobs';

/** Writes to the learner who was allowed another attempt, unless it was started before the mail went. */
@Injectable()
@Works(mailExtraAttemptJob)
export class ExtraAttemptMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(job: Job): Promise<void> {
    const actor = { kind: 'system', organisationId: job.organisationId ?? undefined } as const;
    const id = job.ids['extraAttemptId'];
    if (id === undefined) throw new Error('the job names no attempt');
    const recipient = await this.transactions.reading(actor, (transaction) => findRecipient(transaction, id));
    if (recipient === undefined) return;
    const { email, language, enrolment } = recipient;
    await this.mailer.send(newsMail(email, `${this.settings.publicUrl}/learn/${enrolment}/assessment`, language));
  }
}
