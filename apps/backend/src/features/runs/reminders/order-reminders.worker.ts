import { Injectable } from '@nestjs/common';
import { issueDate } from '@svetionik/domain/certificates/register';
import { findReminded, findSummaryWeek } from '@svetionik/domain/reminders/reminder-rule';
import { findSendingTime } from '@svetionik/domain/reminders/sending-time';
import { findMonday } from '@svetionik/domain/reminders/work-days';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { findZone } from '../../../platform/database/issue-date.queries';
import { listOrganisations } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailRunReminderJob, mailSummaryJob, orderRemindersJob } from '../runs.jobs';
import {
  findRemindedCoordinators,
  findRemindedParticipants,
  findRemindedTrainers,
  holdSummaries,
  insertReminders,
  insertSummaries,
  type DueReminder,
} from './due-reminders.queries';

/** So many are looked at together, so that what is held does not grow with the people. */
const together = 500;

/** A summary waits as long, so that all who look for what belongs in it are done. */
const gathering = 15 * 60_000;

const finders = [findRemindedParticipants, findRemindedTrainers, findRemindedCoordinators] as const;

/** Of whom else there are no rows. */
const goingOn = { finished: false, handedIn: false, usedUp: false } as const;

/** What decides today which reminders are ordered: by themselves, or for the summaries of a week. */
interface Round {
  readonly organisationId: string;
  readonly zone: string;
  readonly now: Date;
  readonly today: string;
  readonly week: string;
  readonly until: string;
  readonly way: 'each' | 'weekly';
  readonly find: (typeof finders)[number];
}

type Cursor = { readonly ruleId: string; readonly personId: string } | undefined;

/** Orders the reminders that are due. Each is kept with its mail in one transaction, so that a run that broke off is simply run again. */
@Injectable()
@Works(orderRemindersJob)
export class OrderRemindersWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    const whole = { kind: 'system', organisationId: undefined } as const;
    for (const organisationId of await this.transactions.reading(whole, listOrganisations))
      for (const round of await this.planRounds(organisationId)) {
        let after: Cursor;
        do after = await this.orderNext(round, after);
        while (after !== undefined);
      }
  }

  private async planRounds(organisationId: string): Promise<Round[]> {
    const system = { kind: 'system', organisationId } as const;
    const zone = await this.transactions.reading(system, (transaction) =>
      findZone(transaction, organisationId),
    );
    const now = this.clock.now();
    const today = issueDate(now, zone).date;
    const base = { organisationId, zone, now, today };
    const singly = { ...base, way: 'each', week: findMonday(today), until: today } as const;
    const summary = findSummaryWeek(today);
    const ways =
      summary === null ? [singly] : [singly, { ...base, ...summary, way: 'weekly' as const }];
    return ways.flatMap((way) => finders.map((find) => ({ ...way, find })));
  }

  /** Gives the last one that was looked at, undefined where there are no more. */
  private orderNext(round: Round, after: Cursor): Promise<Cursor> {
    const { organisationId, today, until, way, week, find } = round;
    return this.transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      const page = { organisationId, today, way, week, after, limit: together };
      const rows = await find(transaction, page);
      const due = rows.flatMap((row) => {
        const person = { beginBy: null, finishBy: null, begun: false, ...row, ...goingOn };
        const on = findReminded(row, person, today, until);
        const { ruleId, runId, personId } = row;
        return on === undefined ? [] : [{ ruleId, runId, personId, on }];
      });
      if (due.length > 0) await this.order(transaction, round, due);
      return rows.length < together ? undefined : rows.at(-1);
    });
  }

  private async order(
    transaction: EntityManager,
    { organisationId, zone, now, week, way }: Round,
    due: readonly DueReminder[],
  ): Promise<void> {
    if (way === 'each') {
      const ordered = await insertReminders(transaction, organisationId, due, {
        week: null,
        at: now,
      });
      const runAt = findSendingTime(now, zone);
      const orders = ordered.map(({ id }) => ({ organisationId, ids: { reminderId: id }, runAt }));
      return this.jobs.enqueue(transaction, mailRunReminderJob, orders);
    }
    const people = [...new Set(due.map(({ personId }) => personId))];
    const summaries = await insertSummaries(transaction, organisationId, people, week);
    const open = await holdSummaries(transaction, organisationId, people, week);
    const gathered = due.filter(({ personId }) => open.has(personId));
    await insertReminders(transaction, organisationId, gathered, { week, at: now });
    const runAt = findSendingTime(new Date(now.getTime() + gathering), zone);
    const orders = summaries.map((summaryId) => ({ organisationId, ids: { summaryId }, runAt }));
    await this.jobs.enqueue(transaction, mailSummaryJob, orders);
  }
}
