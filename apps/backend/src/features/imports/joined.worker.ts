import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findMember, holdInvitations } from '../identity';
import { holdInvitedRows, storeAttached, type WorkedRow } from './applied-rows.queries';
import { type Entered, ImportEntries } from './import-entries';
import { attachRowsJob } from './imports.jobs';
import { findImport } from './imports.queries';
import { changeMemberships, pickSaid } from './membership-changes';

/** Whoever accepts an invitation gets what the import has said of them: job, institution, trainings to be confirmed; and where everybody of it gets. */
@Injectable()
@Works(attachRowsJob)
export class JoinedWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entries: ImportEntries,
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
        const entered = await this.enter(transaction, organisationId, row, personId);
        const member = pickSaid(row, personId);
        const changes = await changeMemberships(transaction, organisationId, [member], now);
        const change = changes.get(personId);
        if (change === undefined) return;
        await storeAttached(transaction, row, { ...change, ...entered, personId }, now);
      }
    });
  }

  /** Before the membership is held: groups are changed in this order. */
  private async enter(
    transaction: EntityManager,
    organisationId: string,
    { importId, invitationId }: WorkedRow,
    personId: string,
  ): Promise<Entered> {
    const nowhere = { groupSince: null, courseSince: null };
    const ids = invitationId === null ? [] : [invitationId];
    const [invitation] = await holdInvitations(transaction, organisationId, ids);
    const order = await findImport(transaction, organisationId, importId);
    const member = await findMember(transaction, organisationId, personId);
    const isOpen = member !== undefined && member.blockedAt === null;
    if (order === undefined || !isOpen || !invitation?.settledAt) return nowhere;
    const way = { cause: 'invitation', joinedAt: invitation.settledAt } as const;
    const entered = await this.entries.enter(transaction, organisationId, order, [personId], way);
    return entered.get(personId) ?? nowhere;
  }
}
