import type { ReminderState } from '@svetionik/domain/reminders/reminder-state';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isUndelivered, withUndelivered } from './undelivered.queries';

interface LogPage {
  readonly state: ReminderState | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

const columns =
  `m.id, m.person_id AS "personId", n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", n.email, g.about, g.days, g.recipients AS "to", g.by_hand_on IS NOT NULL AS "byHand",
       to_char(m.about_day, 'YYYY-MM-DD') AS "aboutDay", m.summary_id IS NOT NULL AS weekly, m.state, ${isUndelivered} AS undelivered, m.why, m.ordered_at AS "orderedAt", m.settled_at AS "settledAt"` as const;
const tables =
  'runs.reminder m JOIN runs.reminder_rule g ON g.id = m.rule_id JOIN identity.people n ON n.id = m.person_id';
const page = `($3::uuid IS NULL OR m.id < $3) ORDER BY m.id DESC LIMIT $4`;

/**
 * Whom a run has reminded, the last first: ids are given in the order of time. Those of a state have an index of their own; what nobody
 * tries to send any more is stored as ordered.
 */
export function findReminders(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  { state, after, limit }: LogPage,
) {
  const values = [organisationId, runId, after ?? null, limit] as const;
  if (state === undefined)
    return queryRows(
      transaction,
      `${withUndelivered} SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND m.run_id = $2 AND ${page}`,
      [...values],
    );
  const isLost = state === 'undelivered';
  return queryRows(
    transaction,
    `${withUndelivered} SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND m.run_id = $2 AND m.state = $5 AND ${isUndelivered} = $6 AND ${page}`,
    [...values, isLost ? 'ordered' : state, isLost],
  );
}
