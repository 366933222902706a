import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { remindParticipants } from '@svetionik/contracts/runs';
import { findHandReminder, type RemindedDuty } from '@svetionik/domain/reminders/reminder-by-hand';
import { findSendingTime } from '@svetionik/domain/reminders/sending-time';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { findIssueDate, findZone } from '../../../platform/database/issue-date.queries';
import { Transactions } from '../../../platform/database/transactions';
import { Jobs } from '../../../platform/jobs/jobs';
import { findDuties } from '../participants.queries';
import { requireRun } from '../runs.access';
import { mailRunReminderJob } from '../runs.jobs';
import { insertReminders, type DueReminder } from './due-reminders.queries';
import { findHandRules } from './reminder-rules.queries';

interface Chosen {
  readonly person: string;
  readonly found: ReturnType<typeof findHandReminder>;
}

/** Whoever manages a run reminds people of the day that they have to keep, beside the rules by which it reminds by itself. */
@Injectable()
export class RemindersByHandService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  remind(
    actor: PersonActor,
    runId: string,
    chosen: readonly string[],
  ): Promise<EndpointReply<typeof remindParticipants>> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireRun(transaction, actor, runId, true);
      const now = this.clock.now();
      const { date: today } = await findIssueDate(transaction, organisationId, now);
      const duties = await findDuties(transaction, organisationId, runId, chosen);
      const known = new Map(duties.map((each) => [each.id, each]));
      const people = [...new Set(chosen)].map((person) => ({
        ...{ person, found: findHandReminder(known.get(person), today) },
      }));
      const ordered = await this.order(transaction, actor, runId, people, today);
      const subjectIds = [runId, ...ordered];
      if (ordered.size > 0)
        await audit(transaction, actor, { action: 'runs.remindParticipants', subjectIds }, now);
      const skipped = people.flatMap(({ person, found }) => {
        if ('why' in found) return [{ person, why: found.why }];
        return ordered.has(person) ? [] : [{ person, why: 'reminded' as const }];
      });
      return { done: ordered.size, skipped };
    });
  }

  /** Orders a reminder for each who has something to be reminded of; gives those who were not reminded today before. */
  private async order(
    transaction: EntityManager,
    { organisationId, personId: madeBy }: PersonActor,
    runId: string,
    people: readonly Chosen[],
    today: string,
  ): Promise<ReadonlySet<string>> {
    const at = this.clock.now();
    const due = people.flatMap(({ person, found }) =>
      'why' in found ? [] : [{ personId: person, ...found }],
    );
    if (due.length === 0) return new Set();
    const abouts = [...new Set(due.map(({ about }) => about))];
    const order = { runId, abouts, today, madeBy, madeAt: at };
    const rules = await findHandRules(transaction, organisationId, order);
    const reminders = due.map(({ personId, about, on }) => ({
      ...{ runId, personId, on, ruleId: pickRule(rules, about) },
    }));
    const inserted = await insertReminders(transaction, organisationId, reminders, {
      ...{ week: null, at },
    });
    const runAt = findSendingTime(at, await findZone(transaction, organisationId));
    const orders = inserted.map(({ id }) => ({ organisationId, ids: { reminderId: id }, runAt }));
    await this.jobs.enqueue(transaction, mailRunReminderJob, orders);
    return new Set(inserted.map(({ personId }) => personId));
  }
}

function pickRule(
  rules: readonly { readonly id: string; readonly about: string }[],
  about: RemindedDuty['about'],
): DueReminder['ruleId'] {
  const rule = rules.find((each) => each.about === about);
  if (rule === undefined) throw new Error('it was written');
  return rule.id;
}
