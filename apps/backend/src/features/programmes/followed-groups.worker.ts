import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { followGroups, followAllGroups, type GroupFollower } from '../groups';
import { findActingPerson } from '../identity';
import { isJoinable, ProgrammeEntrance } from './entrance';
import {
  findFollowingProgrammes,
  findNewcomers,
  type FollowingProgramme,
} from './followed-groups.queries';
import { managesPeople } from './programmes.access';
import { enrolNewcomersJob, followGroupsJob } from './programmes.jobs';
import { holdProgramme } from './programmes.queries';

/** So many together: a programme is held while they get into it. */
const batchSize = 100;

/** Puts whoever has come into groups in the programmes that follow them, each once, however often. */
@Injectable()
export class ProgrammeNewcomers implements GroupFollower<FollowingProgramme> {
  constructor(private readonly entrance: ProgrammeEntrance) {}

  find(
    transaction: EntityManager,
    organisationId: string,
    groupId: string | null,
  ): Promise<FollowingProgramme[]> {
    return findFollowingProgrammes(transaction, organisationId, groupId);
  }

  /** As whoever ordered it may act now; gives the last of those who were looked at, or null where nobody else can get into it. */
  async enrolNext(
    transaction: EntityManager,
    organisationId: string,
    { programmeId, groupId, orderedBy }: FollowingProgramme,
    after: string | null,
  ): Promise<string | null> {
    const programme = await holdProgramme(transaction, organisationId, programmeId);
    if (programme === undefined || !isJoinable(programme)) return null;
    const actor = await findActingPerson(transaction, organisationId, orderedBy);
    if (actor === undefined || !managesPeople(actor)) return null;
    const next = { programmeId, groupId, after, limit: batchSize };
    const people = await findNewcomers(transaction, organisationId, next);
    const judged = await this.entrance.judge(transaction, organisationId, programmeId, people);
    await this.entrance.enter(transaction, organisationId, programme, judged);
    return people.length < batchSize ? null : (people.at(-1) ?? null);
  }
}

@Injectable()
@Works(enrolNewcomersJob)
export class ProgrammeNewcomersWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly newcomers: ProgrammeNewcomers,
  ) {}

  async handle({ organisationId, ids: { groupId } }: Job): Promise<void> {
    if (organisationId === null || groupId === undefined) return;
    await followGroups(this.transactions, this.newcomers, organisationId, groupId);
  }
}

@Injectable()
@Works(followGroupsJob)
export class ProgrammeGroupsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly newcomers: ProgrammeNewcomers,
  ) {}

  handle(): Promise<void> {
    return followAllGroups(this.transactions, this.newcomers);
  }
}
