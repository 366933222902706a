import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { GroupMover } from './group-mover';
import { isOpenByHand } from './groups.access';
import { enterInvitedJob } from './groups.jobs';
import { holdGroup } from './groups.queries';

/** Puts whoever came by an invitation, a link or a code in the group that it brings: once, and while people are put in it. */
@Injectable()
@Works(enterInvitedJob)
export class EnterInvitedWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly mover: GroupMover,
  ) {}

  async handle({ organisationId, ids: { personId, groupId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined)
      throw new Error('the job names nobody who has come');
    if (groupId === undefined) return;
    const actor = { kind: 'system', organisationId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      if (!isOpenByHand(await holdGroup(transaction, organisationId, groupId))) return;
      const came = { groupId, people: [personId], in: true, cause: 'invitation' } as const;
      await this.mover.move(transaction, organisationId, { ...came, by: null });
    });
  }
}
