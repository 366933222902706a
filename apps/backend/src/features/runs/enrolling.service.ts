import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listEnrollingPeople, proposeEnrolling } from '@svetionik/contracts/runs';
import { canonicalJson } from '@svetionik/proofs/encoding/canonical-json';
import { countPlaces, entryRemarks, entrySkips } from '@svetionik/domain/runs/entry';
import { findRunStateByDay, isEnrolling } from '@svetionik/domain/runs/run-state';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { readPersonName } from '../identity';
import { Entrants } from '../people';
import { findCourseProfiles } from '../profiles';
import { findProgrammeProfiles } from '../programmes';
import {
  countEnrollingPeople,
  deleteProposed,
  findEnrolling,
  findEnrollingPeople,
  insertEnrolling,
  insertEnrollingPeople,
  updateStarted,
  type EnrollingRow,
} from './enrolling.queries';
import { Entrance, readRemark, readWhy, type Entering } from './entrance';
import { describePlaces } from './run-view';
import { requireEnrolling, requireRun } from './runs.access';
import { enrolPeopleJob } from './runs.jobs';
import { findQuotas } from './run-parts.queries';
import type { RunRow } from './runs.queries';

type Proposal = EndpointInput<typeof proposeEnrolling>['body'];
type Enrolling = EndpointReply<typeof proposeEnrolling>;

/** People are put on a run: chosen and judged first, then enrolled by a job. */
@Injectable()
export class EnrollingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly entrance: Entrance,
    private readonly entrants: Entrants,
  ) {}

  propose(
    actor: PersonActor,
    runId: string,
    id: string,
    body: Proposal,
  ): Promise<Enrolling | Answer<Enrolling>> {
    const { organisationId, personId: proposedBy } = actor;
    const asked = createHash('sha256')
      .update(canonicalJson({ runId, ...body }))
      .digest('hex');
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId);
      const same = await findEnrolling(transaction, organisationId, id);
      if (same !== undefined) {
        if (same.asked !== asked || same.proposedBy !== proposedBy)
          throw new DomainError('creation.differs');
        return describe(transaction, organisationId, run, same);
      }
      const today = await this.requireEnrolling(transaction, organisationId, run);
      await deleteProposed(transaction, organisationId, proposedBy);
      const { overQuota, selection } = body;
      const { people, strangers } = await this.entrants.gather(transaction, actor, selection);
      const row = { id, runId, asked, overQuota, strangers, proposedBy };
      if (!(await insertEnrolling(transaction, organisationId, { ...row, at: this.clock.now() })))
        throw new DomainError('creation.differs');
      const entering = { people, overQuota, today, from: null };
      const noted = await this.judge(transaction, organisationId, run, entering);
      await insertEnrollingPeople(transaction, organisationId, id, noted);
      return created(
        await describe(transaction, organisationId, run, { ...row, state: 'proposed' }),
      );
    });
  }

  /** Started again, it goes on as it is. */
  start(actor: PersonActor, runId: string, id: string): Promise<Enrolling> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId);
      const row = await requireEnrolling(transaction, actor, runId, id);
      if (row.state === 'proposed') await this.requireEnrolling(transaction, organisationId, run);
      if (await updateStarted(transaction, organisationId, id)) {
        const order = { organisationId, ids: { enrollingId: id } };
        await this.jobs.enqueue(transaction, enrolPeopleJob, [order]);
        const entry: AuditEntry = { action: 'runs.startEnrolling', subjectIds: [runId, id] };
        await audit(transaction, actor, entry, this.clock.now());
      }
      const started = await requireEnrolling(transaction, actor, runId, id);
      return describe(transaction, organisationId, run, started);
    });
  }

  read(actor: PersonActor, runId: string, id: string): Promise<Enrolling> {
    return this.transactions.reading(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId);
      const row = await requireEnrolling(transaction, actor, runId, id);
      return describe(transaction, actor.organisationId, run, row);
    });
  }

  /** Reading the list is noted. */
  listPeople(
    actor: PersonActor,
    runId: string,
    id: string,
    { limit, ...asked }: EndpointInput<typeof listEnrollingPeople>['query'],
  ): Promise<EndpointReply<typeof listEnrollingPeople>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireEnrolling(transaction, actor, runId, id);
      const { outcome, why, remark, after } = asked;
      const page = { outcome, why, remark, after, limit: limit + 1 };
      const rows = await findEnrollingPeople(transaction, organisationId, id, page);
      const items = rows.slice(0, limit).map((row) => ({
        id: row.id,
        name: readPersonName(row),
        email: row.email,
        outcome: row.outcome,
        why: entrySkips.find((each) => each === row.why) ?? null,
        remark: entryRemarks.find((each) => each === row.remark) ?? null,
      }));
      const entry: AuditEntry = {
        action: 'runs.listEnrollingPeople',
        subjectIds: items.map((each) => each.id),
      };
      await audit(transaction, actor, entry, this.clock.now());
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  /** What would become of each, and what is said of whoever gets onto it. */
  private async judge(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
    entering: Entering,
  ) {
    const judged = await this.entrance.judge(transaction, organisationId, run, entering);
    const profiles = await findProfiles(transaction, organisationId, run);
    return judged.map((each) => ({
      ...{ id: each.row.id, sortKey: each.row.sortKey },
      ...{ why: readWhy(each.outcome), remark: readRemark(each, profiles) },
    }));
  }

  /** Refuses where a run takes nobody; gives the day. */
  private async requireEnrolling(
    transaction: EntityManager,
    organisationId: string,
    run: RunRow,
  ): Promise<string> {
    const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
    if (!isEnrolling(findRunStateByDay(run, today))) throw new DomainError('run.not-enrolling');
    return today;
  }
}

/** By which the certificate is issued that a run leads to. */
function findProfiles(
  transaction: EntityManager,
  organisationId: string,
  { courseId, programmeId }: RunRow,
): Promise<Parameters<typeof readRemark>[1]> {
  return programmeId === null
    ? findCourseProfiles(transaction, organisationId, courseId === null ? [] : [courseId])
    : findProgrammeProfiles(transaction, organisationId, programmeId);
}

async function describe(
  transaction: EntityManager,
  organisationId: string,
  run: RunRow,
  {
    id,
    state,
    strangers,
    overQuota,
  }: Pick<EnrollingRow, 'id' | 'state' | 'strangers' | 'overQuota'>,
): Promise<Enrolling> {
  const counted = await countEnrollingPeople(transaction, organisationId, id);
  const count = (is: (row: (typeof counted)[number]) => boolean) =>
    counted.filter(is).reduce((sum, { people }) => sum + people, 0);
  const skipped = entrySkips
    .map((why) => ({ why, people: count((row) => row.why === why) }))
    .filter(({ people }) => people > 0);
  const remarked = entryRemarks
    .map((remark) => ({ remark, people: count((row) => row.remark === remark) }))
    .filter(({ people }) => people > 0);
  const quotas = await findQuotas(transaction, organisationId, run.id);
  const places = describePlaces(countPlaces(run, quotas), quotas);
  return {
    id,
    state,
    waiting: count(({ outcome }) => outcome === 'waiting'),
    done: count(({ outcome }) => outcome === 'done'),
    skipped,
    remarked,
    strangers,
    overQuota,
    places,
  };
}
