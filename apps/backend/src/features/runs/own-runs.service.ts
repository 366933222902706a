import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { joinRun, listJoinableRuns, listOwnRuns } from '@svetionik/contracts/runs';
import { judgeDueByDay } from '@svetionik/domain/runs/deadline';
import { findRunStateByDay } from '@svetionik/domain/runs/run-state';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../../platform/database/issue-date.queries';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { CourseEditions, requireCurrentCourse } from '../catalogue';
import { Entrance } from './entrance';
import { findJoinableRuns, findOwnEnrolment, findOwnRuns } from './own-runs.queries';
import { requireRun } from './runs.access';

/** Runs as whoever takes courses sees them: their days, and what they may join. */
@Injectable()
export class OwnRunsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly editions: CourseEditions,
  ) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listOwnRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const today = await this.findToday(transaction, actor);
      const rows = await findOwnRuns(transaction, actor, today);
      const items = rows.map((row) => {
        const { id, enrolment, title, town, startsOn, endsOn, contact } = row;
        const state = findRunStateByDay(row, today);
        const due = judgeDueByDay(row, today);
        return { id, enrolment, title, town, startsOn, endsOn, contact, state, due };
      });
      return { items };
    });
  }

  /** Those alone that would take them today. */
  listJoinable(actor: PersonActor, slug: string): Promise<EndpointReply<typeof listJoinableRuns>> {
    return this.transactions.reading(actor, async (transaction) => {
      const { edition } = await requireCurrentCourse(transaction, this.editions, actor, slug);
      const today = await this.findToday(transaction, actor);
      const asked = { course: edition.courseId, run: null, today };
      const rows = await findJoinableRuns(transaction, actor, asked);
      const items = rows.map(({ capacity, others, own, ...row }) => ({
        ...row,
        placesLeft: capacity === null ? null : Math.max(others, 0) + own,
      }));
      return { items };
    });
  }

  join(actor: PersonActor, id: string): Promise<EndpointReply<typeof joinRun>> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, id, true);
      const today = await this.findToday(transaction, actor);
      const known = await findOwnEnrolment(transaction, actor, id);
      if (known !== undefined) return { enrolment: known };
      const asked = { course: null, run: id, today };
      const [open] = await findJoinableRuns(transaction, actor, asked);
      if (open === undefined) throw new DomainError('run.not-joinable');
      const entered = await this.entrance.enter(transaction, organisationId, run, {
        ...{ people: [personId], overQuota: true, today, from: null },
        ...{ kind: 'joined', by: personId, reason: null },
      });
      const why = entered.get(personId);
      const enrolment = await findOwnEnrolment(transaction, actor, id);
      if (why !== undefined || enrolment === undefined)
        throw new DomainError('run.not-joinable', { details: { why: why ?? 'closed' } });
      return { enrolment };
    });
  }

  private async findToday(transaction: EntityManager, actor: PersonActor): Promise<string> {
    return (await findIssueDate(transaction, actor.organisationId, this.clock.now())).date;
  }
}
