import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  joinableRun,
  joinRun,
  listJoinableProgrammeRuns,
  listJoinableRuns,
  listOwnRuns,
} from '@svetionik/contracts/runs';
import { findEntryLack } from '@svetionik/domain/runs/entry';
import { judgeDueByDay } from '@svetionik/domain/runs/deadline';
import { findRunStateByDay } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { CourseEditions, requireCurrentCourse } from '../catalogue';
import { Joining } from './joining';
import { findMaterials } from './materials/materials.queries';
import { describeMaterial } from './materials/materials.service';
import { findJoinableRuns, findOwnPlace, findOwnRuns } from './own-runs.queries';
import { requireRun } from './runs.access';

type JoinableRow = Awaited<ReturnType<typeof findJoinableRuns>>[number];

/** Runs as whoever takes courses sees them: their days, and what they may join. */
@Injectable()
export class OwnRunsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly joining: Joining,
    private readonly editions: CourseEditions,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const today = await this.findToday(transaction, actor);
      const rows = await findOwnRuns(transaction, actor, today);
      const ids = rows.map(({ id }) => id);
      const given = await findMaterials(transaction, actor.organisationId, ids);
      const items = rows.map((row) => {
        const { id, enrolment, programme, title, town, startsOn, endsOn, contact } = row;
        const state = findRunStateByDay(row, today);
        const due = judgeDueByDay(row, today);
        const materials = given.filter(({ run }) => run === id).map(describeMaterial);
        const run = { id, enrolment, programme, title, town, startsOn, endsOn, contact };
        return { ...run, state, due, materials };
      });
      return { items };
    });
  }

  /** Those alone that would take them today. */
  listJoinable(actor: PersonActor, slug: string): Promise<EndpointReply<typeof listJoinableRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const [{ edition }, today] = await Promise.all([
        requireCurrentCourse(transaction, this.editions, actor, slug),
        this.findToday(transaction, actor),
      ]);
      const asked = { course: edition.courseId, today };
      const rows = await findJoinableRuns(transaction, actor, asked);
      return { items: rows.map(describeJoinable) };
    });
  }

  /** As {@link listJoinable}, of one programme or of all. */
  listJoinableOfProgrammes(
    actor: PersonActor,
    programme: string | undefined,
  ): Promise<EndpointReply<typeof listJoinableProgrammeRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const today = await this.findToday(transaction, actor);
      const asked = { programme: programme ?? null, ofProgrammes: true, today };
      const rows = await findJoinableRuns(transaction, actor, asked);
      const items = rows.flatMap((row) =>
        row.programme === null || row.programmeTitle === null
          ? []
          : {
              ...describeJoinable(row),
              programme: { id: row.programme, title: row.programmeTitle },
            },
      );
      return { items };
    });
  }

  join(actor: PersonActor, id: string): Promise<EndpointReply<typeof joinRun>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, id, true);
      const today = await this.findToday(transaction, actor);
      const known = await findOwnPlace(transaction, actor, id);
      if (known !== undefined) return known;
      const why = await this.joining.join(transaction, actor, run, today);
      const place = await findOwnPlace(transaction, actor, id);
      if (why !== undefined || place === undefined)
        throw new DomainError('run.not-joinable', { details: { why: why ?? 'closed' } });
      return place;
    });
  }

  private async findToday(transaction: EntityManager, actor: PersonActor): Promise<string> {
    return (await findIssueDate(transaction, actor.organisationId, this.clock.now())).date;
  }
}

function describeJoinable({
  capacity,
  others,
  own,
  programme: _,
  programmeTitle: __,
  prepared,
  prerequisite,
  professions,
  profession,
  ...row
}: JoinableRow): z.output<typeof joinableRun> {
  const lacks = findEntryLack({ prepared, profession }, professions) ?? null;
  return {
    ...row,
    lacks,
    prerequisite: lacks === 'prerequisite' ? prerequisite : null,
    placesLeft: capacity === null ? null : Math.max(others, 0) + own,
  };
}
