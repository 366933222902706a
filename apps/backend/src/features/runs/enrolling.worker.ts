import { Injectable } from '@nestjs/common';
import type { EntrySkip } from '@svetionik/domain/runs/entry';
import { findRunStateByDay, isEnrolling } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findActingPerson } from '../identity';
import {
  findEnrolling,
  holdWaiting,
  settleEnrollingPeople,
  updateFinished,
  type EnrollingRow,
} from './enrolling.queries';
import { Entrance } from './entrance';
import { RunNews } from './run-news';
import { managesRuns } from './runs.access';
import { enrolPeopleJob } from './runs.jobs';
import { holdRun } from './runs.queries';

/** So many together: a run is held while they get onto it. */
const batchSize = 25;

/** Goes through those who wait to get onto a run. Whoever else does so at the same time has others in hand. */
@Injectable()
@Works(enrolPeopleJob)
export class EnrollingWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly news: RunNews,
  ) {}

  async handle({ organisationId, ids: { enrollingId } }: Job): Promise<void> {
    if (organisationId === null || enrollingId === undefined) return;
    const system = { kind: 'system', organisationId } as const;
    const row = await this.transactions.reading(system, (transaction) =>
      findEnrolling(transaction, organisationId, enrollingId),
    );
    if (row?.state !== 'running') return;
    let settled: number;
    do
      settled = await this.transactions.unitOfWork(system, (transaction) =>
        this.enrolNext(transaction, organisationId, row),
      );
    while (settled > 0);
    await this.transactions.unitOfWork(system, (transaction) =>
      updateFinished(transaction, organisationId, enrollingId),
    );
  }

  /** As whoever ordered it may act now; gives how many were settled. */
  private async enrolNext(
    transaction: EntityManager,
    organisationId: string,
    { id, runId, overQuota, proposedBy }: EnrollingRow,
  ): Promise<number> {
    const run = await holdRun(transaction, organisationId, runId);
    const people = await holdWaiting(transaction, organisationId, id, batchSize);
    if (people.length === 0 || run === undefined) return 0;
    const actor = await findActingPerson(transaction, organisationId, proposedBy);
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    const open = isEnrolling(findRunStateByDay(run, today));
    const outcomes =
      open && actor !== undefined && managesRuns(actor)
        ? await this.entrance.enter(transaction, organisationId, run, {
            ...{ people, overQuota, today, kind: 'enrolled' },
            ...{ by: proposedBy, reason: null, from: null },
          })
        : new Map<string, EntrySkip | undefined>(people.map((each) => [each, 'closed']));
    await settleEnrollingPeople(transaction, organisationId, id, outcomes);
    const enrolled = [...outcomes].flatMap(([person, why]) => (why === undefined ? [person] : []));
    await this.news.tell(transaction, organisationId, runId, enrolled);
    return people.length;
  }
}
