import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { addReminderRule, listReminderRules } from '@svetionik/contracts/runs';
import { isReminderRule, type ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { audit, type AuditEntry } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireReadRun, requireReminderRule, requireRun } from '../runs.access';
import { findTemplate } from './mail-templates.queries';
import {
  findRule,
  findRules,
  insertRule,
  markStopped,
  mostRules,
  type RuleRow,
} from './reminder-rules.queries';

type Text = EndpointInput<typeof addReminderRule>['body'];
type Rule = EndpointReply<typeof addReminderRule>;

/** The rules by which runs remind people. */
@Injectable()
export class ReminderRulesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor, runId: string): Promise<EndpointReply<typeof listReminderRules>> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireReadRun(transaction, actor, runId);
      const rows = await findRules(transaction, actor.organisationId, runId);
      return { items: rows.map(describe) };
    });
  }

  add(actor: PersonActor, runId: string, id: string, text: Text): Promise<Rule | Answer<Rule>> {
    const { organisationId, personId: madeBy } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const run = await requireRun(transaction, actor, runId, true);
      const known = await findRule(transaction, organisationId, runId, id);
      if (known !== undefined) return describe(requireSame(known, text));
      const { template, ...rule } = text;
      const others = await findRules(transaction, organisationId, runId);
      if (!isReminderRule(rule) || run.cancelledAt !== null || others.length >= mostRules)
        throw new DomainError('run.reminder-refused');
      if (others.some((each) => isAlike(each, rule))) throw new DomainError('run.reminder-doubled');
      await requireTemplate(transaction, organisationId, template);
      const row = { id, runId, rule, template, madeBy, madeAt: this.clock.now() };
      if (!(await insertRule(transaction, organisationId, row)))
        throw new DomainError('creation.differs');
      const entry: AuditEntry = { action: 'runs.addReminderRule', subjectIds: [runId, id] };
      await audit(transaction, actor, entry, row.madeAt);
      return created(describe(await requireReminderRule(transaction, actor, runId, id)));
    });
  }

  /** Stopped again, it stays stopped. */
  stop(actor: PersonActor, runId: string, id: string): Promise<void> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireReminderRule(transaction, actor, runId, id);
      const now = this.clock.now();
      if (!(await markStopped(transaction, organisationId, id, now))) return;
      const entry: AuditEntry = { action: 'runs.stopReminderRule', subjectIds: [runId, id] };
      await audit(transaction, actor, entry, now);
    });
  }
}

/** Whether both go to the same people on the same day. */
function isAlike(one: ReminderRule, other: ReminderRule): boolean {
  return one.about === other.about && one.days === other.days && one.to === other.to;
}

function requireSame(row: RuleRow, text: Text): RuleRow {
  const same =
    row.about === text.about &&
    row.days === text.days &&
    row.to === text.to &&
    row.template === text.template;
  if (!same) throw new DomainError('creation.differs');
  return row;
}

async function requireTemplate(
  transaction: EntityManager,
  organisationId: string,
  id: string | null,
): Promise<void> {
  if (id !== null && (await findTemplate(transaction, organisationId, id)) === undefined)
    throw new DomainError('run.reference-unknown');
}

function describe({ sent, ordered, needless, refused, undelivered, ...row }: RuleRow): Rule {
  return { ...row, counts: { sent, ordered, needless, refused, undelivered } };
}
