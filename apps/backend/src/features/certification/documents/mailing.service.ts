import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { queryRows } from '../../../platform/database/query';
import { Transactions } from '../../../platform/database/transactions';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailCertificateJob } from '../certification.jobs';

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
      const rows = await queryRows(
        transaction,
        `SELECT id FROM certification.certificate WHERE organisation_id = $1 AND id = ANY ($2) AND status = 'valid' AND rendering = 'ready' ORDER BY id`,
        [organisationId, certificates],
      );
      const ids = rows.map(({ id }) => id);
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
