import { language } from '@svetionik/contracts/values';
import type { NeedlessReason } from '@svetionik/domain/reminders/reminder-state';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import { nowhere } from '../../../platform/mail/job-mailer';
import {
  beginDay,
  finishDay,
  isBegun,
  isFinished,
  awaitsMarks,
  isOutOfAttempts,
  participants,
  standings,
} from '../participant-facts.queries';
import { isOpen, remindedDay } from './due-reminders.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

/** A summary has no more days than these. */
const most = 100;

/** Whether a coordinator still has people on the run who have not done by the day of the reminder what it is for. */
const isAwaited =
  `EXISTS (SELECT FROM ${participants} JOIN people.listed_members d ON d.organisation_id = p.organisation_id AND d.person_id = p.person_id
    WHERE p.organisation_id = $1 AND p.run_id = m.run_id AND p.person_id <> m.person_id AND p.state = 'enrolled' AND ${remindedDay} = m.about_day AND ${isOpen}
      AND d.institution_id IN (SELECT o.id FROM people.overseen_institutions($1, m.person_id) o))` as const;

/** What was ordered and is not settled, alone or for a summary, with all that decides whether it is still needed. */
async function selectOrdered(
  transaction: EntityManager,
  organisationId: string,
  ids: { readonly reminder: string | null; readonly summary: string | null },
) {
  return queryRows(
    transaction,
    `SELECT m.id, m.run_id AS "runId", m.person_id AS "personId", ${dayOf('m.about_day')} AS "aboutDay", ${dayOf('s.week')} AS week, s.token, g.about, g.days, g.recipients AS "to", g.stopped_at IS NOT NULL AS stopped, g.by_hand_on IS NOT NULL AS "byHand",
       r.cancelled_at IS NOT NULL AS cancelled, ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy",
       coalesce(${isBegun}, false) AS begun, CASE g.recipients WHEN 'coordinators' THEN NOT ${isAwaited} ELSE ${isFinished} END AS finished, ${awaitsMarks} AS "handedIn", ${isOutOfAttempts} AS "usedUp", coalesce(p.state = 'enrolled', false) AS "onIt",
       l.person_id IS NOT NULL OR (g.recipients = 'coordinators' AND 'institution-coordinator' = ANY (b.roles)) AS leads, coalesce(c.way, 'each') AS way,
       n.email, n.language, n.name_latin AS "nameLatin", n.name_cyrillic AS "nameCyrillic", (b.blocked_at IS NULL AND n.blocked_at IS NULL AND n.confirmed_at IS NOT NULL) AS reachable, w.words
     FROM runs.reminder m JOIN runs.reminder_rule g ON g.id = m.rule_id JOIN runs.run r ON r.id = m.run_id
       JOIN identity.people n ON n.id = m.person_id JOIN identity.members b ON b.organisation_id = m.organisation_id AND b.person_id = m.person_id
       LEFT JOIN runs.reminder_summary s ON s.id = m.summary_id LEFT JOIN runs.mail_template w ON w.id = g.template_id
       LEFT JOIN runs.participant p ON p.run_id = m.run_id AND p.person_id = m.person_id AND g.recipients NOT IN ('trainers', 'coordinators') ${standings}
       LEFT JOIN runs.trainer l ON l.run_id = m.run_id AND l.person_id = m.person_id AND g.recipients = 'trainers'
       LEFT JOIN runs.mail_choice c ON c.organisation_id = m.organisation_id AND c.person_id = m.person_id AND c.kind = CASE g.recipients WHEN 'trainers' THEN 'led-days' WHEN 'coordinators' THEN 'overseen-days' ELSE 'own-days' END
     WHERE m.organisation_id = $1 AND m.state = 'ordered' AND ((m.id = $2::uuid AND m.summary_id IS NULL) OR m.summary_id = $3::uuid) ORDER BY m.about_day, m.id LIMIT ${most}`,
    [organisationId, ids.reminder, ids.summary],
  );
}

type StoredReminder = Awaited<ReturnType<typeof selectOrdered>>[number];

export interface OrderedReminder extends Omit<StoredReminder, 'language'> {
  readonly language: ReturnType<typeof language.parse>;
}

/** A reminder that is not settled. */
export async function findOrdered(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<OrderedReminder | undefined> {
  const [row] = await selectOrdered(transaction, organisationId, { reminder: id, summary: null });
  return row && readReminder(row);
}

/** Those of a summary that are not settled. */
export async function findGathered(
  transaction: EntityManager,
  organisationId: string,
  summaryId: string,
): Promise<OrderedReminder[]> {
  const ids = { reminder: null, summary: summaryId };
  return (await selectOrdered(transaction, organisationId, ids)).map(readReminder);
}

function readReminder(row: StoredReminder): OrderedReminder {
  const reachable = row.reachable && !row.email.endsWith(nowhere);
  // the days of a coordinator are those of their people, of whom somebody has this one
  const days = row.to === 'coordinators' ? { beginBy: row.aboutDay, finishBy: row.aboutDay } : {};
  return { ...row, ...days, reachable, language: language.parse(row.language) };
}

/** What becomes of a reminder. */
export interface Settled {
  readonly id: string;
  readonly state: 'sent' | 'needless' | 'refused';
  readonly why: NeedlessReason | null;
}

/** Notes what became of reminders, and that the summary which they came in is settled. */
export async function settleReminders(
  transaction: EntityManager,
  organisationId: string,
  settled: readonly Settled[],
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.reminder m SET state = n.state, why = nullif(n.why, ''), settled_at = $5 FROM unnest($2::uuid[], $3::text[], $4::text[]) AS n (id, state, why)
     WHERE m.organisation_id = $1 AND m.id = n.id AND m.state = 'ordered'`,
    [
      organisationId,
      settled.map(({ id }) => id),
      settled.map(({ state }) => state),
      settled.map(({ why }) => why ?? ''),
      at,
    ],
  );
}

/** What was ordered for it while it was handed over is ordered anew for the next one. */
export async function settleSummary(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.reminder_summary SET state = 'settled' WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  await execute(
    transaction,
    `DELETE FROM runs.reminder WHERE organisation_id = $1 AND summary_id = $2 AND state = 'ordered'`,
    [organisationId, id],
  );
}
