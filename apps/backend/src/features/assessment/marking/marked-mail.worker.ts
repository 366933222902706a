import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { newsMail } from '../../../platform/mail/news-mail';
import { mailMarkedJob } from '../assessment.jobs';

/** Writes to the learner whose answers are marked; the mail says only that there is news. */
@Injectable()
@Works(mailMarkedJob)
export class MarkedMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(job: Job): Promise<void> {
    const attempt = job.ids['attemptId'];
    if (attempt === undefined) throw new Error('the job names no attempt');
    const actor = { kind: 'system', organisationId: job.organisationId ?? undefined } as const;
    const [recipient] = await this.transactions.reading(actor, (transaction): Promise<{ email: string; language: string }[]> =>
      transaction.query(
        `SELECT p.email, p.language FROM assessment.attempt a JOIN identity.person p ON p.id = a.person_id WHERE a.id = $1 AND p.blocked_at IS NULL`,
        [attempt],
      ),
    );
    if (recipient === undefined) return;
    await this.mailer.send(newsMail(recipient.email, `${this.settings.publicUrl}/learn/attempts/${attempt}/result`, recipient.language));
  }
}
