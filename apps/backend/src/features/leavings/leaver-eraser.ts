import { Injectable } from '@nestjs/common';
import { issueDate } from '@svetionik/domain/certificates/register';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findZone } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { endInvitations } from '../identity';
import { Eraser } from '../privacy';
import { eraseReports } from '../safeguarding';
import { findNextMembers } from './erased-members.queries';
import { forgetParts } from './handover/handover.queries';
import { computeErasureDay } from './leaving-view';
import { lockCurrentLeaving, storeErased, type LeavingRow } from './leavings.queries';

/** How many people are looked at in one transaction; each is erased in the one that finds them. */
const together = 20;

/**
 * Erases what only an organisation keeps that has left: of whoever holds a document of it what they learnt, of everybody else all. Killed in
 * its middle it goes on with the next one.
 */
@Injectable()
export class LeaverEraser {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly eraser: Eraser,
  ) {}

  async eraseIfDue(organisationId: string): Promise<void> {
    let last: string | undefined;
    do last = await this.step(organisationId, last);
    while (last !== undefined);
  }

  /** Gives the last one who was looked at; undefined where nobody is left, or nothing is to be done. */
  private step(organisationId: string, after: string | undefined): Promise<string | undefined> {
    const actor = { kind: 'system', organisationId } as const;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await lockCurrentLeaving(transaction, organisationId);
      const zone = await findZone(transaction, organisationId);
      if (row === undefined || !this.isDue(row, zone)) return undefined;
      const members = await findNextMembers(transaction, organisationId, after, together);
      for (const { personId, holds } of members) {
        const person = { organisationId, personId, by: row.announcedBy };
        await (holds
          ? this.eraser.eraseLearning(transaction, person)
          : this.eraser.erase(transaction, person));
      }
      const last = members.at(-1)?.personId;
      if (last !== undefined) return last;
      await endInvitations(transaction, organisationId);
      await eraseReports(transaction, organisationId);
      await forgetParts(transaction, row.id);
      await storeErased(transaction, row.id, this.clock.now());
      const entry: AuditEntry = { action: 'leavings.erase', subjectIds: [organisationId] };
      await audit(transaction, actor, entry, this.clock.now());
      return undefined;
    });
  }

  private isDue(row: LeavingRow, zone: string): boolean {
    const day = row.leftAt === null || row.erasedAt !== null ? null : computeErasureDay(row, zone);
    return day !== null && issueDate(this.clock.now(), zone).date >= day;
  }
}
