import { Injectable } from '@nestjs/common';
import { findRunStateByDay, isEnrolling } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { followGroups, followAllGroups, type GroupFollower } from '../groups';
import { findActingPerson } from '../identity';
import { Entrance } from './entrance';
import { findFollowingRuns, findNewcomers, type FollowingRun } from './followed-groups.queries';
import { RunNews } from './run-news';
import { managesRuns } from './runs.access';
import { enrolNewcomersJob, followGroupsJob } from './runs.jobs';
import { holdRun } from './runs.queries';

/** So many together: a run is held while they get onto it. */
const batchSize = 25;

/** Puts whoever has come into groups onto the runs that follow them, each once, however often. */
@Injectable()
export class Newcomers implements GroupFollower<FollowingRun> {
  constructor(
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly news: RunNews,
  ) {}

  async find(
    transaction: EntityManager,
    organisationId: string,
    groupId: string | null,
  ): Promise<FollowingRun[]> {
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    return findFollowingRuns(transaction, organisationId, groupId, today);
  }

  /** As whoever ordered it may act now; gives the last of those who were looked at, or null where nobody else can get onto it. */
  async enrolNext(
    transaction: EntityManager,
    organisationId: string,
    { runId, groupId, orderedBy }: FollowingRun,
    after: string | null,
  ): Promise<string | null> {
    const run = await holdRun(transaction, organisationId, runId);
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    if (run === undefined || !isEnrolling(findRunStateByDay(run, today))) return null;
    if (run.capacity !== null && run.taken >= run.capacity) return null;
    const actor = await findActingPerson(transaction, organisationId, orderedBy);
    if (actor === undefined || !managesRuns(actor)) return null;
    const next = { runId, groupId, after, limit: batchSize };
    const people = await findNewcomers(transaction, organisationId, next);
    const outcomes = await this.entrance.enter(transaction, organisationId, run, {
      ...{ people, overQuota: false, today, kind: 'enrolled' },
      ...{ by: orderedBy, reason: null, from: null },
    });
    const enrolled = [...outcomes].flatMap(([person, why]) => (why === undefined ? [person] : []));
    await this.news.tell(transaction, organisationId, runId, enrolled);
    return people.length < batchSize ? null : (people.at(-1) ?? null);
  }
}

@Injectable()
@Works(enrolNewcomersJob)
export class EnrolNewcomersWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly newcomers: Newcomers,
  ) {}

  async handle({ organisationId, ids: { groupId } }: Job): Promise<void> {
    if (organisationId === null || groupId === undefined) return;
    await followGroups(this.transactions, this.newcomers, organisationId, groupId);
  }
}

@Injectable()
@Works(followGroupsJob)
export class FollowGroupsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly newcomers: Newcomers,
  ) {}

  handle(): Promise<void> {
    return followAllGroups(this.transactions, this.newcomers);
  }
}
