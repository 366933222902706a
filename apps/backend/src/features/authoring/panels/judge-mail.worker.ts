import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/config.module';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { MAILER, type Mailer } from '../../../platform/mail/mailer';
import { newsMail } from '../../../platform/mail/news-mail';
import { mailJudgeJob } from './panels.jobs';
import { findAsked } from './sheets.queries';

/** Writes to a judge who is asked for judgements, unless they were given before the mail went. */
@Injectable()
@Works(mailJudgeJob)
export class JudgeMailWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(job: Job): Promise<void> {
    const { panelId, personId } = job.ids;
    if (panelId === undefined || personId === undefined) throw new Error('the job names no judge');
    const actor = { kind: 'system', organisationId: job.organisationId ?? undefined } as const;
    const asked = await this.transactions.reading(actor, (transaction) => findAsked(transaction, panelId, personId));
    if (asked === undefined) return;
    await this.mailer.send(newsMail(asked.email, `${this.settings.publicUrl}/author/panels/${panelId}/judge`, asked.language));
  }
}
