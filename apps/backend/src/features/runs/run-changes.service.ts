import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { changeRunState, previewRunChange } from '@svetionik/contracts/runs';
import { changeRun, type RunDeed, type RunState } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { settleClosings } from './closings';
import { countParticipants, findTold } from './participants.queries';
import { RunNews } from './run-news';
import { describeRun, readText } from './run-view';
import { refuseClash } from './run-writer';
import { requireRun } from './runs.access';
import { findQuotas, findTrainers } from './run-parts.queries';
import { updateRunState, type RunRow } from './runs.queries';

/** A run is opened or cancelled; what it would mean is told first. */
@Injectable()
export class RunChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly news: RunNews,
  ) {}

  preview(
    actor: PersonActor,
    id: string,
    deed: RunDeed,
  ): Promise<EndpointReply<typeof previewRunChange>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, id);
      const today = await this.findToday(transaction, actor);
      const state = requireChange(run, deed, today);
      const told = await findTold(transaction, organisationId, id);
      const counted = await countParticipants(transaction, organisationId, id, today);
      const begun = counted.all - counted['not-begun'];
      return { state, told: told.length, begun, finished: counted.finished };
    });
  }

  change(
    actor: PersonActor,
    id: string,
    version: number,
    deed: RunDeed,
  ): Promise<EndpointReply<typeof changeRunState>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, id, true);
      const today = await this.findToday(transaction, actor);
      if (run.version !== version) {
        const current = await describeRun(transaction, actor, run, today);
        throw new DomainError('edit.conflict', { current });
      }
      requireChange(run, deed, today);
      if (deed === 'open') await this.refuseClash(transaction, organisationId, run);
      const now = this.clock.now();
      const openedAt = deed === 'open' ? now : run.openedAt;
      const cancelledAt = deed === 'cancel' ? now : null;
      await updateRunState(transaction, organisationId, id, { openedAt, cancelledAt });
      if (deed === 'cancel') await settleClosings(transaction, organisationId, id, null);
      const told = await findTold(transaction, organisationId, id);
      await this.news.tell(transaction, organisationId, id, told);
      const action = deed === 'open' ? 'runs.openRun' : 'runs.cancelRun';
      await audit(transaction, actor, { action, subjectIds: [id] }, now);
      const changed = await requireRun(transaction, actor, id);
      return describeRun(transaction, actor, changed, today);
    });
  }

  private async refuseClash(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
  ): Promise<void> {
    const trainers = await findTrainers(transaction, organisationId, run.id);
    const quotas = await findQuotas(transaction, organisationId, run.id);
    await refuseClash(transaction, organisationId, {
      ...readText(run, trainers, quotas),
      id: run.id,
    });
  }

  private async findToday(transaction: EntityManager, actor: PersonActor): Promise<string> {
    return (await findIssueDate(transaction, actor.organisationId, this.clock.now())).date;
  }
}

function requireChange(run: RunRow, deed: RunDeed, today: string): RunState {
  const state = changeRun(run, deed, today);
  if (state === undefined) throw new DomainError('run.change-refused');
  return state;
}
