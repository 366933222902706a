import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { followGroup } from '@svetionik/contracts/runs';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import { findRunStateByDay, isEnrolling } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { isGroupInUse } from '../groups';
import { deleteFollowed, insertFollowed } from './followed-groups.queries';
import { describeRun } from './run-view';
import { requireFollowed, requireRun } from './runs.access';
import { enrolNewcomersJob } from './runs.jobs';

type Run = EndpointReply<typeof followGroup>;

/** Groups whose people get onto a run as they come. */
@Injectable()
export class FollowedGroupsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  follow(actor: PersonActor, runId: string, groupId: string): Promise<Run> {
    const { organisationId, personId: orderedBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId, true);
      const today = await this.findToday(transaction, organisationId);
      if (!isEnrolling(findRunStateByDay(run, today))) throw new DomainError('run.not-enrolling');
      if (!(await isGroupInUse(transaction, organisationId, groupId)))
        throw new DomainError('run.reference-unknown');
      const row = { runId, groupId, orderedBy, orderedAt: this.clock.now() };
      if (await insertFollowed(transaction, organisationId, row)) {
        const order = { organisationId, ids: { groupId } };
        await this.jobs.enqueue(transaction, enrolNewcomersJob, [order]);
        await this.note(transaction, actor, 'runs.followGroup', [runId, groupId]);
      }
      return describeRun(transaction, actor, run, today);
    });
  }

  unfollow(actor: PersonActor, runId: string, groupId: string): Promise<Run> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId, true);
      await requireFollowed(transaction, actor, runId, groupId);
      await deleteFollowed(transaction, organisationId, runId, groupId);
      await this.note(transaction, actor, 'runs.unfollowGroup', [runId, groupId]);
      const today = await this.findToday(transaction, organisationId);
      return describeRun(transaction, actor, run, today);
    });
  }

  private async findToday(transaction: EntityManager, organisationId: string): Promise<string> {
    return (await findIssueDate(transaction, organisationId, this.clock.now())).date;
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    subjectIds: readonly string[],
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds: [...subjectIds] }, this.clock.now());
  }
}
