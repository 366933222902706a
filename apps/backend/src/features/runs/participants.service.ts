import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  countParticipants as countContract,
  listHappenings,
  listParticipants,
  participant,
} from '@svetionik/contracts/runs';
import { computeProgress } from '@svetionik/domain/learning/progress';
import { judgeSeenCourse } from '@svetionik/domain/people/course-state';
import { judgeDueByDay } from '@svetionik/domain/runs/deadline';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { CourseEditions, type CourseEdition } from '../catalogue';
import { readPersonName } from '../identity';
import { readOutlines } from '../learning';
import { countParticipants, findParticipants, type ParticipantRow } from './participants.queries';
import { requireHappenings, requireReadRun } from './runs.access';
import type { RunRow } from './runs.queries';

type Participant = z.output<typeof participant>;

/** The people of a run, with how far they are and how they stand with their days. */
@Injectable()
export class ParticipantsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly editions: CourseEditions,
  ) {}

  /** Reading the list is noted. */
  list(
    actor: PersonActor,
    runId: string,
    { filter, after, limit }: EndpointInput<typeof listParticipants>['query'],
  ): Promise<EndpointReply<typeof listParticipants>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireReadRun(transaction, actor, runId);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const page = { filter, today, after, limit: limit + 1 };
      const rows = await findParticipants(transaction, organisationId, runId, page);
      const shown = rows.slice(0, limit);
      const editions = await this.readEditions(transaction, shown);
      const items = shown.flatMap((row) => {
        const edition = editions.get(row.courseEditionId);
        return edition === undefined ? [] : [describe(row, edition, run, today)];
      });
      const entry = { action: 'runs.listParticipants', subjectIds: items.map(({ id }) => id) };
      await audit(transaction, actor, entry, now);
      const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
      return { items, next, modules: listModules([...editions.values()]) };
    });
  }

  count(actor: PersonActor, runId: string): Promise<EndpointReply<typeof countContract>> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireReadRun(transaction, actor, runId);
      const { organisationId } = actor;
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      return countParticipants(transaction, organisationId, runId, today);
    });
  }

  listHappenings(
    actor: PersonActor,
    runId: string,
    personId: string,
  ): Promise<EndpointReply<typeof listHappenings>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await requireHappenings(transaction, actor, runId, personId);
      const entry = { action: 'runs.listHappenings', subjectIds: [personId] };
      await audit(transaction, actor, entry, this.clock.now());
      const items = rows.map(
        ({ id, kind, at, otherRun, otherTitle, extendedTo, reason, ...by }) => ({
          ...{ id, kind, extendedTo, reason },
          at: at.toISOString(),
          otherRun:
            otherRun === null || otherTitle === null ? null : { id: otherRun, title: otherTitle },
          by: by.email === null ? null : { name: readPersonName(by), email: by.email },
        }),
      );
      return { items };
    });
  }

  private async readEditions(
    transaction: EntityManager,
    rows: readonly ParticipantRow[],
  ): Promise<ReadonlyMap<string, CourseEdition>> {
    const ids = [...new Set(rows.map(({ courseEditionId }) => courseEditionId))];
    const found = await this.editions.findMany(transaction, ids);
    return new Map(found.map((edition) => [edition.id, edition]));
  }
}

/** The parts of the newest edition that somebody of the page is in; whoever is in an older one is shown by the places of theirs. */
function listModules(
  editions: readonly CourseEdition[],
): CourseEdition['modules'][number]['title'][] {
  const [newest] = editions.toSorted((one, other) => other.number - one.number);
  return newest?.modules.map(({ title }) => title) ?? [];
}

function describe(
  row: ParticipantRow,
  edition: CourseEdition,
  run: RunRow,
  today: string,
): Participant {
  const { id, email, institution, state, enrolledOn, extendedTo, lastActiveOn, results } = row;
  const progress = computeProgress(readOutlines(edition), new Set(row.done));
  const counts = state === 'enrolled' && run.cancelledAt === null;
  return {
    ...{ id, email, institution, state, enrolledOn, extendedTo, lastActiveOn },
    name: readPersonName(row),
    due: counts ? judgeDueByDay(row, today) : { kind: row.finished ? 'finished' : 'free' },
    course: judgeSeenCourse({ begun: progress.done > 0, complete: progress.complete, results }),
    parts: progress.modules.map(({ done, total }) => ({ done, total })),
    certificate: describeCertificate(row),
  };
}

function describeCertificate({
  certificate,
  number,
  year,
  designation,
}: ParticipantRow): Participant['certificate'] {
  if (certificate === null || number === null || year === null) return null;
  return { id: certificate, number: { number, year, designation: designation ?? '' } };
}
