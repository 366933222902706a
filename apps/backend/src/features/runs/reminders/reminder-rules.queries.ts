import type { ReminderRule } from '@svetionik/domain/reminders/reminder-rule';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/identifiers';
import { countChanged, execute, queryRows } from '../../../platform/database/query';
import { isUndelivered, withUndelivered } from './undelivered.queries';

/** As many rules of a run are listed and may go on. */
export const mostRules = 20;

const columns =
  `g.id, g.about, g.days, g.recipients AS "to", g.template_id AS template, w.name AS "templateName",
  c.sent, c.ordered, c.needless, c.refused, c.undelivered` as const;

const tables = `runs.reminder_rule g LEFT JOIN runs.mail_template w ON w.id = g.template_id
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE m.state = 'sent')::int AS sent, count(*) FILTER (WHERE m.state = 'ordered' AND NOT ${isUndelivered})::int AS ordered,
    count(*) FILTER (WHERE ${isUndelivered})::int AS undelivered,
    count(*) FILTER (WHERE m.state = 'needless')::int AS needless, count(*) FILTER (WHERE m.state = 'refused')::int AS refused
    FROM runs.reminder m WHERE m.rule_id = g.id) c` as const;

/** The rules of a run that go on, in the order of their days. */
export function findRules(transaction: EntityManager, organisationId: string, runId: string) {
  return queryRows(
    transaction,
    `${withUndelivered} SELECT ${columns} FROM ${tables} WHERE g.organisation_id = $1 AND g.run_id = $2 AND g.stopped_at IS NULL AND g.by_hand_on IS NULL
     ORDER BY array_position('{start,begin,finish,end}', g.about), g.days, g.id LIMIT ${mostRules}`,
    [organisationId, runId],
  );
}

/** A rule of a run, whether it goes on or was stopped. */
export async function findRule(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  id: string,
) {
  const rows = await queryRows(
    transaction,
    `${withUndelivered} SELECT ${columns} FROM ${tables} WHERE g.organisation_id = $1 AND g.run_id = $2 AND g.id = $3 AND g.by_hand_on IS NULL`,
    [organisationId, runId, id],
  );
  return rows[0];
}

export type RuleRow = NonNullable<Awaited<ReturnType<typeof findRule>>>;

interface NewRule {
  readonly id: string;
  readonly runId: string;
  readonly rule: ReminderRule;
  readonly template: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** False where the id is taken. */
export async function insertRule(
  transaction: EntityManager,
  organisationId: string,
  { id, runId, rule: { about, days, to }, template, madeBy, madeAt }: NewRule,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO runs.reminder_rule (id, organisation_id, run_id, about, days, recipients, template_id, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, organisationId, runId, about, days, to, template, madeBy, madeAt],
  );
  return rows.length > 0;
}

/** False where it was stopped before. */
export async function markStopped(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE runs.reminder_rule SET stopped_at = $3 WHERE organisation_id = $1 AND id = $2 AND stopped_at IS NULL',
    [organisationId, id, at],
  );
  return changed > 0;
}

interface HandOrder {
  readonly runId: string;
  readonly abouts: readonly ('begin' | 'finish')[];
  readonly today: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** By what people are reminded by hand on a day, of beginning and of finishing: the same however often somebody does. */
export async function findHandRules(
  transaction: EntityManager,
  organisationId: string,
  { runId, abouts, today, madeBy, madeAt }: HandOrder,
): Promise<{ id: string; about: string }[]> {
  await execute(
    transaction,
    `INSERT INTO runs.reminder_rule (id, organisation_id, run_id, about, days, recipients, made_by, made_at, by_hand_on)
     SELECT n.id, $1, $2, n.about, 0, CASE n.about WHEN 'begin' THEN 'not-begun' ELSE 'not-finished' END, $5, $6, $7 FROM unnest($3::uuid[], $4::text[]) AS n (id, about)
     ON CONFLICT DO NOTHING`,
    [organisationId, runId, abouts.map(() => newId()), abouts, madeBy, madeAt, today],
  );
  return queryRows(
    transaction,
    'SELECT id, about FROM runs.reminder_rule WHERE organisation_id = $1 AND run_id = $2 AND by_hand_on = $3::date',
    [organisationId, runId, today],
  );
}
