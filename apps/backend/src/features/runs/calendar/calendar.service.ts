import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { readRunCalendar } from '@svetionik/contracts/runs';
import { findMonday, hideWindow, moveDay } from '@svetionik/domain/runs/calendar';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { readPersonName } from '../../identity';
import { summariseRun } from '../run-view';
import { findReadTrainer } from '../runs.access';
import { pickTitle } from '../runs.queries';
import { countLateOfRuns, findCalendarRuns, findTrainersOfRuns } from './calendar.queries';

/** So many runs are shown at once; that there are more is said. */
const most = 300;
/** So many late people are counted one by one. */
const mostLate = 100;

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
      const span = { from, to: moveDay(from, days - 1), trainer, most: most + 1 };
      const found = await findCalendarRuns(transaction, organisationId, span);
      const rows = found.slice(0, most);
      const ids = rows.map(({ id }) => id);
      const trainers = await findTrainersOfRuns(transaction, organisationId, ids);
      const counted = { today, most: mostLate };
      const late = await countLateOfRuns(transaction, organisationId, ids, counted);
      const runs = rows.map((row) => ({
        ...summariseRun(row, pickTitle(row), today),
        ...hideWindow(row),
        ...{ beginBy: row.beginBy, finishBy: row.finishBy },
        late: late.find(({ run }) => run === row.id)?.late ?? 0,
        trainers: trainers
          .filter(({ run }) => run === row.id)
          .map((each) => ({ id: each.id, name: readPersonName(each), email: each.email })),
      }));
      return { today, from, runs, more: found.length > most };
    });
  }
}
