import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { holdInvitedRows, storeAttached } from './applied-rows.queries';
import { attachRowsJob } from './imports.jobs';
import { changeMemberships, pickSaid } from './membership-changes';

/** Whoever accepts an invitation gets what the import has said of them: job, institution, trainings to be confirmed. */
@Injectable()
@Works(attachRowsJob)
export class JoinedWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle({ organisationId, ids }: Job): Promise<void> {
    const { personId, invitationId } = ids;
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who has come');
    if (invitationId === undefined) return;
    const actor = { kind: 'system', organisationId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const now = this.clock.now();
      for (const row of await holdInvitedRows(transaction, organisationId, invitationId)) {
        const member = pickSaid(row, personId);
        const changes = await changeMemberships(transaction, organisationId, [member], now);
        const change = changes.get(personId);
        if (change === undefined) return;
        await storeAttached(transaction, row, { ...change, personId }, now);
      }
    });
  }
}
