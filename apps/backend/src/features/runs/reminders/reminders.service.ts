import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { listReminders } from '@svetionik/contracts/runs';
import { needlessReasons } from '@svetionik/domain/reminders/reminder-state';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { readPersonName } from '../../identity';
import { requireReadRun } from '../runs.access';
import { findReminders } from './reminders.queries';

type Log = EndpointReply<typeof listReminders>;

/** What a run has reminded people of. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Reading the log is noted. */
  list(
    actor: PersonActor,
    runId: string,
    { state, after, limit }: EndpointInput<typeof listReminders>['query'],
  ): Promise<Log> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireReadRun(transaction, actor, runId);
      const page = { state, after, limit: limit + 1 };
      const rows = await findReminders(transaction, organisationId, runId, page);
      const items = rows.slice(0, limit).map(describe);
      const subjectIds = [...new Set(items.map(({ person }) => person.id))];
      await audit(
        transaction,
        actor,
        { action: 'runs.listReminders', subjectIds },
        this.clock.now(),
      );
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}

function describe(row: Awaited<ReturnType<typeof findReminders>>[number]): Log['items'][number] {
  const { id, email, about, days, to, byHand, weekly, undelivered } = row;
  return {
    ...{ id, byHand, weekly, state: undelivered ? 'undelivered' : row.state },
    person: { id: row.personId, name: readPersonName(row), email },
    rule: { about, days, to },
    day: row.aboutDay,
    why: needlessReasons.find((each) => each === row.why) ?? null,
    orderedAt: row.orderedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
