import { Injectable } from '@nestjs/common';
import type { change } from '@svetionik/contracts/changes';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireName } from '../../identity';
import type { Confirmation } from '../issue-conditions';
import { ReplacementService } from './replacement.service';
import { StatusChangesService } from './status-changes.service';
import { requireChange, requireDecider } from '../issuing.access';
import { describeChange } from './change-view';
import { storeChangeDecision, type ChangeDecision, type ChangeRow } from './changes.queries';

type Change = z.output<typeof change>;

/** What a second administrator decides about proposed changes. Of two decisions the first counts; the second is told. */
@Injectable()
export class ChangeDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly statuses: StatusChangesService,
    private readonly replacements: ReplacementService,
  ) {}

  approve(actor: PersonActor, id: string, confirmation: Confirmation): Promise<Change> {
    return this.settle(actor, id, { state: 'approved' }, confirmation);
  }

  decline(actor: PersonActor, id: string, refusal: string): Promise<Change> {
    return this.settle(actor, id, { state: 'declined', refusal });
  }

  withdraw(actor: PersonActor, id: string): Promise<Change> {
    return this.settle(actor, id, { state: 'withdrawn' });
  }

  private settle(
    actor: PersonActor,
    id: string,
    decision: ChangeDecision,
    confirmation: Confirmation = {},
  ): Promise<Change> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireChange(transaction, actor, id, true);
      if (row.state === decision.state && row.decidedBy === actor.personId)
        return describeChange(row);
      refuseUndecidable(row, actor, decision);
      if (row.proposedBy !== actor.personId) await requireName(transaction, actor);
      await storeChangeDecision(transaction, id, {
        ...decision,
        by: actor.personId,
        at: this.clock.now(),
      });
      await audit(
        transaction,
        actor,
        {
          action: `certification.${verbs[decision.state]}`,
          subjectIds: [id, row.certificateId],
        },
        this.clock.now(),
      );
      if (decision.state === 'approved') await this.carryOut(transaction, actor, row, confirmation);
      else if (row.kind === 'revoke')
        await this.statuses.reinstate(transaction, actor, row.certificateId);
      return describeChange(await requireChange(transaction, actor, id));
    });
  }

  private async carryOut(
    transaction: EntityManager,
    actor: PersonActor,
    { id, kind, certificateId, reason, note }: ChangeRow,
    confirmation: Confirmation,
  ): Promise<void> {
    if (reason === null) return this.statuses.annulFailed(transaction, actor, certificateId);
    if (kind === 'revoke')
      return this.statuses.revokeFrom(transaction, actor, certificateId, {
        from: 'suspended',
        reason,
        note,
      });
    const ids = { oldId: certificateId, newId: id };
    await this.replacements.replaceNow(transaction, actor, ids, { reason, note, confirmation });
  }
}

const verbs = {
  approved: 'approveChange',
  declined: 'declineChange',
  withdrawn: 'withdrawChange',
} as const satisfies Record<ChangeDecision['state'], string>;

function refuseUndecidable(row: ChangeRow, actor: PersonActor, decision: ChangeDecision): void {
  const { state } = row;
  if (state !== 'open')
    throw new DomainError('certification.proposal-decided', { details: { state } });
  requireDecider(row, actor, decision);
}
