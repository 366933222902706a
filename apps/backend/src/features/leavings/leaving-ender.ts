import { Injectable } from '@nestjs/common';
import { hasEnded } from '@svetionik/domain/leaving/leaving';
import type { EntityManager } from 'typeorm';
import { updateDeparture } from '../../platform/access/organisation-rows.queries';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Jobs } from '../../platform/jobs/jobs';
import { endEntries } from '../identity';
import { findIssueDate } from '../organisations';
import { endShares } from './ended-shares.queries';
import { isUnderWay } from './leaving-weight.queries';
import { makeHandoverJob } from './leavings.jobs';
import { lockCurrentLeaving, storeDeparture, type LeavingRow } from './leavings.queries';

/** Ends what ends with the last day of an organisation: all of it or nothing, and once however often it is asked. */
@Injectable()
export class LeavingEnder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  endIfDue(organisationId: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await lockCurrentLeaving(transaction, organisationId);
      if (row === undefined || row.leftAt !== null) return;
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const underWay = await isUnderWay(transaction, organisationId);
      if (!hasEnded({ lastDay: row.lastDay, today, isUnderWay: underWay })) return;
      await this.end(transaction, row, now);
      const entry: AuditEntry = { action: 'leavings.end', subjectIds: [organisationId] };
      await audit(transaction, actor, entry, now);
    });
  }

  private async end(
    transaction: EntityManager,
    { id, organisationId, announcedBy }: LeavingRow,
    now: Date,
  ): Promise<void> {
    await updateDeparture(transaction, organisationId, now);
    await storeDeparture(transaction, id, now);
    await endEntries(transaction, organisationId, { by: announcedBy, at: now });
    await endShares(transaction, { by: announcedBy, at: now });
    await this.jobs.enqueue(transaction, makeHandoverJob, [
      { organisationId, ids: { leavingId: id } },
    ]);
  }
}
