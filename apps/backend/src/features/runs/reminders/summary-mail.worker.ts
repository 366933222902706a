import { Injectable } from '@nestjs/common';
import { addDays } from '@svetionik/domain/credits/calendar-span';
import { writeSummary } from '@svetionik/domain/reminders/summary-words';
import type { EntityManager } from 'typeorm';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailSummaryJob } from '../runs.jobs';
import { judgeReminder, pickName } from './judge-reminder';
import { findGathered, type OrderedReminder } from './ordered-reminders.queries';
import { summaryStopPath } from './summary-stop-page';
import { ReminderMailer, type PlannedMail } from './reminder-mailer';

/** Mails the summary of a week, with those of its reminders that are needed. */
@Injectable()
@Works(mailSummaryJob)
export class SummaryMailWorker implements JobHandler {
  constructor(private readonly mailer: ReminderMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { summaryId } = ids;
    if (organisationId === null || summaryId === undefined) return;
    await this.mailer.send(mailSummaryJob, job, (transaction, today) =>
      plan(transaction, organisationId, summaryId, today),
    );
  }
}

async function plan(
  transaction: EntityManager,
  organisationId: string,
  summary: string,
  today: string,
): Promise<PlannedMail | undefined> {
  const rows = await findGathered(transaction, organisationId, summary);
  const [first] = rows;
  if (first === undefined) return undefined;
  const judged = rows.map((row) => ({ row, why: judgeReminder(row, today, lastDayOf(row)) }));
  const needed = judged.flatMap(({ row, why }) => (why === undefined ? [row] : []));
  const { email, language } = first;
  return {
    addressee: needed.length > 0 ? { email, language, path: pathTo(needed) } : undefined,
    compose: (to, link, _, site) => {
      const choices = `${site}/account/mail`;
      const facts = {
        name: pickName(first),
        days: needed.map((row) => row.aboutDay),
        link,
        choices,
      };
      const unsubscribe = `${new URL(site).origin}${summaryStopPath}/${first.token ?? ''}`;
      return { to, id: summary, unsubscribe, ...writeSummary(facts, language) };
    },
    about: needed.map(({ id }) => id),
    needless: judged.flatMap(({ row: { id }, why }) =>
      why === undefined ? [] : [{ id, state: 'needless', why }],
    ),
    summary,
  };
}

/** A summary is about the days of its week. */
function lastDayOf({ week }: OrderedReminder): string | undefined {
  return week === null ? undefined : addDays(week, 6);
}

/** Somebody's own courses; the runs that they lead or the people whom they look after where they are about these alone. */
function pathTo(rows: readonly OrderedReminder[]): string {
  if (rows.every(({ to }) => to === 'trainers')) return '/runs';
  return rows.every(({ to }) => to === 'coordinators') ? '/people/list' : '/learn';
}
