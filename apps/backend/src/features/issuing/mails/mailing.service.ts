import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailCertificateJob } from '../issuing.jobs';
import { findValidDocuments } from '../../registry';

/** Whoever was written to is not written to again within so many minutes, however often somebody presses. */
const minutesApart = 10;

/** Tells holders once more that their document is there. */
@Injectable()
export class MailingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  send(actor: PersonActor, certificates: readonly string[]): Promise<{ count: number }> {
    const { organisationId } = actor;
    const now = this.clock.now();
    const stretch = Math.floor(now.getTime() / (minutesApart * 60_000));
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const ids = await findValidDocuments(transaction, organisationId, certificates);
      const orders = ids.map((certificateId) => ({
        organisationId,
        ids: { certificateId },
        uniqueKey: `certification.mail:${certificateId}:${stretch}`,
      }));
      await this.jobs.enqueue(transaction, mailCertificateJob, orders);
      await audit(transaction, actor, { action: 'certification.mailAgain', subjectIds: ids }, now);
      return { count: ids.length };
    });
  }
}
