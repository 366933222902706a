import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRunCalendar } from '@svetionik/contracts/runs';
import { findMonday, moveDay } from '@svetionik/domain/runs/calendar';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { readPersonName } from '../../identity';
import { summariseRun } from '../run-view';
import { findReadTrainer } from '../runs.access';
import { findCalendarRuns, findTrainersOfRuns } from './calendar.queries';

/** The runs of an organisation by days. */
@Injectable()
export class RunCalendarService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From the Monday of this week on where no day is said; a fixed number of statements. */
  read(
    actor: PersonActor,
    { from: asked, days }: EndpointInput<typeof readRunCalendar>['query'],
  ): Promise<EndpointReply<typeof readRunCalendar>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const trainer = findReadTrainer(actor);
      const { date: today } = await findIssueDate(transaction, organisationId, this.clock.now());
      const from = asked ?? findMonday(today);
      const span = { from, to: moveDay(from, days - 1), trainer };
      const rows = await findCalendarRuns(transaction, organisationId, span);
      const ids = rows.map(({ id }) => id);
      const trainers = await findTrainersOfRuns(transaction, organisationId, ids);
      const runs = rows.map((row) => ({
        ...summariseRun(row, row.course, today),
        opensOn: row.joining === 'staff' ? null : row.opensOn,
        closesOn: row.joining === 'staff' ? null : row.closesOn,
        ...{ beginBy: row.beginBy, finishBy: row.finishBy },
        trainers: trainers
          .filter(({ run }) => run === row.id)
          .map((each) => ({ id: each.id, name: readPersonName(each), email: each.email })),
      }));
      return { today, from, runs };
    });
  }
}
