import { Injectable } from '@nestjs/common';
import { firstKeptDay } from '@svetionik/domain/privacy/retention';
import { issueDate } from '@svetionik/domain/certificates/register';
import { audit } from '../../platform/audit/audit';
import { AuditCheckpoints } from '../../platform/audit/audit-checkpoints';
import { Clock } from '../../platform/clock';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { ErasureNoticeWriter } from './erasure-notice-writer';
import { keepRetentionJob } from './privacy.jobs';
import { removeNext, batchSizes } from './retained';
import { findPeriods, type SetPeriod } from './retention.queries';

/** Removes what has been kept as long as the organisation said, a part in each transaction. A run that broke off goes on with the next. */
@Injectable()
@Works(keepRetentionJob)
export class RetentionWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly notices: ErasureNoticeWriter,
    private readonly checkpoints: AuditCheckpoints,
  ) {}

  async handle(): Promise<void> {
    await this.notices.forgetOld();
    const periods = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      (transaction) => eachOrganisation(transaction, () => findPeriods(transaction)),
    );
    for (const period of periods.flat()) {
      let removed: number;
      do removed = await this.step(period);
      while (removed === batchSizes[period.kind]);
    }
  }

  /** Notes how many it were in the transaction that removes them. */
  private step({ organisationId, kind, years, zone }: SetPeriod): Promise<number> {
    const actor = { kind: 'system', organisationId } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      const before = firstKeptDay(issueDate(now, zone).date, years);
      const removed = await removeNext(
        transaction,
        { files: this.files, checkpoints: this.checkpoints },
        kind,
        { organisationId, before, zone },
        now,
      );
      if (removed > 0)
        await audit(
          transaction,
          actor,
          {
            action: 'privacy.keepRetention',
            subjectIds: [organisationId],
            code: `${kind}: ${removed} from before ${before}`,
          },
          now,
        );
      return removed;
    });
  }
}
