import { Injectable } from '@nestjs/common';
import { findReminderPath } from '@svetionik/domain/reminders/reminder-path';
import { usualWords, writeReminder } from '@svetionik/domain/reminders/reminder-words';
import type { EntityManager } from 'typeorm';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { mailRunReminderJob } from '../runs.jobs';
import { judgeReminder, pickName } from './judge-reminder';
import { findOrdered, type OrderedReminder } from './ordered-reminders.queries';
import { ReminderMailer, type PlannedMail } from './reminder-mailer';

/** Mails one reminder, in the words that its rule has chosen, as long as it is needed. */
@Injectable()
@Works(mailRunReminderJob)
export class ReminderMailWorker implements JobHandler {
  constructor(private readonly mailer: ReminderMailer) {}

  async handle(job: Job): Promise<void> {
    const { organisationId, ids } = job;
    const { reminderId } = ids;
    if (organisationId === null || reminderId === undefined) return;
    await this.mailer.send(mailRunReminderJob, job, (transaction, today) =>
      plan(transaction, organisationId, reminderId, today),
    );
  }
}

async function plan(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  today: string,
): Promise<PlannedMail | undefined> {
  const row = await findOrdered(transaction, organisationId, id);
  if (row === undefined) return undefined;
  const why = judgeReminder(row, today);
  const path = findReminderPath(row, row.runId);
  const { email, language } = row;
  return {
    addressee: why === undefined ? { email, language, path } : undefined,
    compose: (to, link, _, site) => {
      const choices = `${site}/account/mail`;
      return { to, id, ...compose(row, { link, choices }, today) };
    },
    about: why === undefined ? [id] : [],
    needless: why === undefined ? [] : [{ id, state: 'needless', why }],
  };
}

function compose(
  row: OrderedReminder,
  pages: { readonly link: string; readonly choices: string },
  today: string,
) {
  const past = row.byHand ? row.aboutDay < today : row.days > 0;
  const words = row.words ?? usualWords[past ? 'past' : 'coming'];
  const facts = { name: pickName(row), day: row.aboutDay, ...pages };
  return writeReminder(words[row.language], facts, row.language);
}
