import type { ReminderState } from '@svetionik/domain/reminders/reminder-state';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isUndelivered, withUndelivered } from './undelivered.queries';

interface LogPage {
  readonly state: ReminderState | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** Whom a run has reminded, the last first: ids are given in the order of time. */
export function findReminders(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  { state, after, limit }: LogPage,
) {
  return queryRows(
    transaction,
    `${withUndelivered}
     SELECT m.id, m.person_id AS "personId", n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", n.email, g.about, g.days, g.recipients AS "to", g.by_hand_on IS NOT NULL AS "byHand",
       to_char(m.about_day, 'YYYY-MM-DD') AS "aboutDay", m.summary_id IS NOT NULL AS weekly, m.state, ${isUndelivered} AS undelivered, m.why, m.ordered_at AS "orderedAt", m.settled_at AS "settledAt"
     FROM runs.reminder m JOIN runs.reminder_rule g ON g.id = m.rule_id JOIN identity.people n ON n.id = m.person_id
     WHERE m.organisation_id = $1 AND m.run_id = $2 AND ($3::text IS NULL OR CASE WHEN ${isUndelivered} THEN 'undelivered' ELSE m.state END = $3) AND ($4::uuid IS NULL OR m.id < $4)
     ORDER BY m.id DESC LIMIT $5`,
    [organisationId, runId, state ?? null, after ?? null, limit],
  );
}
