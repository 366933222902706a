import { Injectable } from '@nestjs/common';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { deleteExpiredAddressChanges } from './addresses/address-changes.queries';
import { deleteExpiredSteps } from './factors/sign-in-steps.queries';
import { sweepIdentityJob } from './identity.jobs';
import { deleteOldInvitations } from './invitations/invitations.queries';
import { deleteExpiredProviderSteps } from './providers/provider-steps.queries';
import {
  deleteExpiredBrowsers,
  deleteExpiredLinks,
  deleteExpiredSessions,
} from './signing-in/sign-ins.queries';

const keepMilliseconds = 30 * 24 * 60 * 60 * 1000;
const keepInvitationsMilliseconds = 180 * 24 * 60 * 60 * 1000;

/** Removes what has ended: sessions, links, invitations, browsers, steps and throttle counters. */
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
        const settled = new Date(now.getTime() - keepInvitationsMilliseconds);
        await eachOrganisation(transaction, async () => {
          await deleteExpiredSessions(transaction, now);
          await deleteOldInvitations(transaction, settled);
          await deleteExpiredProviderSteps(transaction, now);
        });
        await deleteExpiredLinks(transaction, new Date(now.getTime() - keepMilliseconds));
        await deleteExpiredAddressChanges(transaction, now);
        await deleteExpiredBrowsers(transaction, now);
        await deleteExpiredSteps(transaction, now);
      },
    );
    await this.throttle.sweep();
  }
}
