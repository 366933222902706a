import { Injectable } from '@nestjs/common';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { sweepIdentityJob } from './identity.jobs';
import {
  deleteExpiredBrowsers,
  deleteExpiredLinks,
  deleteExpiredSessions,
} from './sign-ins.queries';

const keepMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** Removes what has ended: sessions, links, browsers and throttle counters. */
@Injectable()
@Works(sweepIdentityJob)
export class IdentitySweeper implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      async (transaction) => {
        await eachOrganisation(transaction, () => deleteExpiredSessions(transaction, now));
        await deleteExpiredLinks(transaction, new Date(now.getTime() - keepMilliseconds));
        await deleteExpiredBrowsers(transaction, now);
      },
    );
    await this.throttle.sweep();
  }
}
