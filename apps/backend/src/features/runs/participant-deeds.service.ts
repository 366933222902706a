import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { actAboutParticipants } from '@svetionik/contracts/runs';
import type { EntrySkip } from '@svetionik/domain/runs/entry';
import {
  judgeParticipantDeed,
  type ParticipantSkip,
} from '@svetionik/domain/runs/participant-deed';
import { findRunStateByDay, isEnrolling } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { settleClosings } from './closings';
import { Entrance } from './entrance';
import { insertHappenings } from './happenings.queries';
import { findActedFacts, updateExtended, markDeparted } from './participants.queries';
import { RunNews } from './run-news';
import { requireRun } from './runs.access';
import { takePlaces } from './run-parts.queries';
import type { RunRow } from './runs.queries';

type Deed = EndpointInput<typeof actAboutParticipants>['body']['deed'];
type Facts = Awaited<ReturnType<typeof findActedFacts>>[number];

interface Move {
  readonly other: RunRow;
  readonly able: readonly Facts[];
  readonly outcomes: Map<string, ParticipantSkip | undefined>;
}

interface Act {
  readonly run: RunRow;
  readonly deed: Deed;
  readonly by: string;
  readonly today: string;
  readonly at: Date;
}

/** What is done about people of a run. What they did in the course or the programme stays theirs. */
@Injectable()
export class ParticipantDeedsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly news: RunNews,
  ) {}

  act(
    actor: PersonActor,
    runId: string,
    { people, deed }: EndpointInput<typeof actAboutParticipants>['body'],
  ): Promise<EndpointReply<typeof actAboutParticipants>> {
    const { organisationId, personId: by } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { run, other } = await hold(transaction, actor, runId, deed);
      const at = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, at);
      if (other && !isEnrolling(findRunStateByDay(other, today)))
        throw new DomainError('run.not-enrolling');
      const facts = await findActedFacts(transaction, organisationId, runId, people);
      const outcomes = judge(facts, people, deed);
      const able = facts.filter(({ id }) => outcomes.get(id) === undefined);
      const act = { run, deed, by, today, at };
      const done = other
        ? await this.move(transaction, organisationId, act, { other, able, outcomes })
        : await this.settle(transaction, organisationId, act, able);
      if (done.length > 0) await settleClosings(transaction, organisationId, runId, done);
      await this.news.tell(transaction, organisationId, other?.id ?? runId, done);
      const entry: AuditEntry = { action: `runs.${deed.kind}`, subjectIds: [runId, ...done] };
      if (done.length > 0) await audit(transaction, actor, entry, at);
      const skipped = [...outcomes].flatMap(([person, why]) =>
        why === undefined ? [] : [{ person, why }],
      );
      return { done: done.length, skipped };
    });
  }

  private async settle(
    transaction: EntityManager,
    organisationId: string,
    { run, deed, by: causedBy, at }: Act,
    able: readonly Facts[],
  ): Promise<string[]> {
    const ids = able.map(({ id }) => id);
    if (ids.length === 0) return ids;
    const extendedTo = deed.kind === 'extend' ? deed.until : null;
    if (extendedTo === null) await leave(transaction, organisationId, run.id, able, 'withdrawn');
    else await updateExtended(transaction, organisationId, run.id, ids, extendedTo);
    await insertHappenings(transaction, organisationId, run.id, ids, {
      kind: extendedTo === null ? 'withdrawn' : 'extended',
      ...{ extendedTo, otherRunId: null, reason: deed.reason, causedBy, at },
    });
    return ids;
  }

  /** They get onto the one and leave the other in one transaction; whoever does not get onto it stays where they are. */
  private async move(
    transaction: EntityManager,
    organisationId: string,
    { run, deed, by, today, at }: Act,
    { other, able, outcomes }: Move,
  ): Promise<string[]> {
    const entered = await this.entrance.enter(transaction, organisationId, other, {
      ...{ people: able.map(({ id }) => id), overQuota: true, today, kind: 'arrived' },
      ...{ by, reason: deed.reason, from: run.id },
    });
    for (const { id } of able) outcomes.set(id, nameRefusal(entered.get(id)));
    const moved = able.filter(({ id }) => outcomes.get(id) === undefined);
    const ids = moved.map(({ id }) => id);
    if (ids.length === 0) return ids;
    await leave(transaction, organisationId, run.id, moved, 'transferred');
    await insertHappenings(transaction, organisationId, run.id, ids, {
      ...{ kind: 'transferred', otherRunId: other.id, extendedTo: null },
      ...{ reason: deed.reason, causedBy: by, at },
    });
    return ids;
  }
}

/** The run and, for a transfer, the one that people go to, held in the order of their ids. */
async function hold(
  transaction: EntityManager,
  actor: PersonActor,
  runId: string,
  deed: Deed,
): Promise<{ readonly run: RunRow; readonly other: RunRow | undefined }> {
  const to = deed.kind === 'transfer' ? deed.to : undefined;
  const held = new Map<string, RunRow>();
  for (const id of [runId, ...(to === undefined ? [] : [to])].toSorted())
    held.set(id, await requireRun(transaction, actor, id, true));
  const [run, other] = [held.get(runId), to === undefined ? undefined : held.get(to)];
  if (run === undefined) throw new Error('a held run is there');
  if (other !== undefined && (other.id === run.id || isOfAnother(other, run)))
    throw new DomainError('run.reference-unknown');
  return { run, other };
}

function isOfAnother(one: RunRow, other: RunRow): boolean {
  return one.courseId !== other.courseId || one.programmeId !== other.programmeId;
}

function judge(
  facts: readonly Facts[],
  people: readonly string[],
  deed: Deed,
): Map<string, ParticipantSkip | undefined> {
  const until = deed.kind === 'extend' ? deed.until : undefined;
  const known = new Map(facts.map((each) => [each.id, each]));
  return new Map(
    people.map((id) => {
      const found = known.get(id) ?? { onIt: false, finished: false, lastDay: null };
      return [id, judgeParticipantDeed(deed.kind, found, until)];
    }),
  );
}

function nameRefusal(why: EntrySkip | undefined): ParticipantSkip | undefined {
  if (why === undefined || why === 'on-it' || why === 'finished') return why;
  return why === 'full' || why === 'over-quota' ? 'full' : 'lacking';
}

/** They leave a run, and their places are free. */
async function leave(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly Facts[],
  state: 'withdrawn' | 'transferred',
): Promise<void> {
  const places = new Map<string | null, number>();
  for (const { quotaId } of people) places.set(quotaId, (places.get(quotaId) ?? 0) - 1);
  await takePlaces(transaction, organisationId, runId, places);
  const ids = people.map(({ id }) => id);
  await markDeparted(transaction, organisationId, runId, ids, state);
}
