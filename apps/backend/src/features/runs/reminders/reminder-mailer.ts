import { Injectable } from '@nestjs/common';
import { issueDate } from '@svetionik/domain/certificates/register';
import { findSendingTime } from '@svetionik/domain/reminders/sending-time';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { findZone } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import type { Job, JobDefinition } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { JobMailer, type Addressee } from '../../../platform/mail/job-mailer';
import { isAddressRefused } from '../../../platform/mail/mail-failure';
import type { Message } from '../../../platform/mail/mailer';
import { settleReminders, settleSummary, type Settled } from './ordered-reminders.queries';

/** A mail about reminders, and what is settled without one. */
export interface PlannedMail {
  readonly addressee: Addressee | undefined;
  readonly compose: (to: string, url: string, language: string, site: string) => Message;
  /** Ids of the reminders that the mail is about. */
  readonly about: readonly string[];
  readonly needless: readonly Settled[];
  /** The summary that it settles. */
  readonly summary?: string;
}

/** Sends what was ordered within the hours in which reminders go, and notes what became of it. */
@Injectable()
export class ReminderMailer {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly mailer: JobMailer,
  ) {}

  /** Killed between the mail and the note it sends again, with the same Message-ID. */
  async send(
    definition: JobDefinition,
    job: Job,
    plan: (transaction: EntityManager, today: string) => Promise<PlannedMail | undefined>,
  ): Promise<void> {
    const { organisationId } = job;
    if (organisationId === null) return;
    const system = { kind: 'system', organisationId } as const;
    const zone = await this.transactions.reading(system, (transaction) =>
      findZone(transaction, organisationId),
    );
    const now = this.clock.now();
    const runAt = findSendingTime(now, zone);
    if (runAt > now)
      return this.transactions.unitOfWork(system, (transaction) =>
        this.jobs.enqueue(transaction, definition, [{ organisationId, ids: job.ids, runAt }]),
      );
    const planned = await this.transactions.reading(system, (transaction) =>
      plan(transaction, issueDate(now, zone).date),
    );
    if (planned === undefined) return;
    const state = planned.addressee === undefined ? 'sent' : await this.write(job, planned);
    const sent = planned.about.map((id) => ({ id, state, why: null }));
    await this.transactions.unitOfWork(system, async (transaction) => {
      const settled = [...planned.needless, ...sent];
      await settleReminders(transaction, organisationId, settled, this.clock.now());
      if (planned.summary !== undefined)
        await settleSummary(transaction, organisationId, planned.summary);
    });
  }

  private async write(job: Job, { addressee, compose }: PlannedMail): Promise<'sent' | 'refused'> {
    try {
      await this.mailer.write(job, async () => addressee, compose);
      return 'sent';
    } catch (error) {
      if (isAddressRefused(error)) return 'refused';
      throw error;
    }
  }
}
