import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { sweepIdentityJob } from './identity.jobs';

const keepMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** Removes what has ended: sessions, links, browsers and throttle counters. */
@Injectable()
@Works(sweepIdentityJob)
export class IdentitySweeper implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      async (transaction) => {
        await transaction.query('DELETE FROM identity.session WHERE expires_at < $1', [now]);
        await transaction.query('DELETE FROM identity.mailed_link WHERE expires_at < $1', [
          new Date(now.getTime() - keepMilliseconds),
        ]);
        await transaction.query('DELETE FROM identity.known_browser WHERE expires_at < $1', [now]);
        await transaction.query('DELETE FROM platform.throttle WHERE window_ends_at < $1', [now]);
      },
    );
  }
}
