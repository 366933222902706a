import type { MailWay } from '@svetionik/domain/reminders/mail-choice';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/identifiers';
import { queryRows } from '../../../platform/database/query';
import {
  beginDay,
  canProceed,
  finishDay,
  isBegun,
  participants,
} from '../participant-facts.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

const ruleColumns = `g.id AS "ruleId", g.run_id AS "runId", g.about, g.days, g.recipients AS "to",
  ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn"` as const;

const goesOn =
  `g.organisation_id = $1 AND g.stopped_at IS NULL AND g.by_hand_on IS NULL AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL` as const;

export const remindedDay =
  `CASE g.about WHEN 'start' THEN r.starts_on WHEN 'end' THEN r.ends_on WHEN 'begin' THEN ${beginDay} ELSE ${finishDay} END` as const;

/** No reminder goes further from its day than holidays, the days of grace and a week ahead take it; the domain decides which goes. */
const near = <const Day extends string>(day: Day) =>
  `${day} + g.days BETWEEN $2::date - 14 AND $2::date + 14` as const;

/** What has passed of a reminder that was needless: its person had nothing to do then, and may have by now. */
const mayPass = `m.state = 'needless' AND m.why IN ('handed-in', 'used-up')` as const;

/** What was ordered is found by its row, also by that of a rule that was stopped and taken back, as far as it was needed then; whose summary of the week was sent waits for the next one. */
const isNotOrdered = <const Person extends string, const Day extends string>(
  person: Person,
  day: Day,
) =>
  `NOT EXISTS (SELECT FROM runs.reminder m WHERE m.rule_id = g.id AND m.person_id = ${person} AND m.about_day = ${day} AND NOT coalesce(${mayPass}, false))
   AND NOT EXISTS (SELECT FROM runs.reminder m JOIN runs.reminder_rule h ON h.id = m.rule_id WHERE m.organisation_id = $1 AND m.person_id = ${person} AND m.about_day = ${day} AND m.state <> 'needless'
     AND h.run_id = g.run_id AND h.about = g.about AND h.days = g.days AND h.recipients = g.recipients AND h.by_hand_on IS NULL)
   AND NOT EXISTS (SELECT FROM runs.reminder_summary s WHERE $3 = 'weekly' AND s.organisation_id = $1 AND s.person_id = ${person} AND s.week = $4::date AND s.state = 'settled')` as const;

interface DuePage {
  readonly organisationId: string;
  readonly today: string;
  readonly way: MailWay;
  /** The Monday of today’s week. */
  readonly week: string;
  readonly after: { readonly ruleId: string; readonly personId: string } | undefined;
  readonly limit: number;
}

function parametersOf({ organisationId, today, way, week, after, limit }: DuePage) {
  return [
    ...([organisationId, today, way, week] as const),
    ...([after?.ruleId ?? null, after?.personId ?? null, limit] as const),
  ] as const;
}

/** People on runs that have rules, who want their mails that way, near the day of one; in the order of rules and people. */
export function findRemindedParticipants(transaction: EntityManager, page: DuePage) {
  return queryRows(
    transaction,
    `SELECT ${ruleColumns}, p.person_id AS "personId", ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy", ${isBegun} AS begun
     FROM ${participants} JOIN runs.reminder_rule g ON g.run_id = p.run_id
       LEFT JOIN runs.mail_choice c ON c.organisation_id = $1 AND c.person_id = p.person_id AND c.kind = 'own-days'
     WHERE ${goesOn} AND g.recipients NOT IN ('trainers', 'coordinators') AND p.state = 'enrolled' AND coalesce(c.way, 'each') = $3
       AND ${near(remindedDay)} AND ${isNotOrdered('p.person_id', remindedDay)} AND ${canProceed}
       AND ($5::uuid IS NULL OR (g.id, p.person_id) > ($5::uuid, $6::uuid)) ORDER BY g.id, p.person_id LIMIT $7`,
    [...parametersOf(page)],
  );
}

const ledDay = `CASE g.about WHEN 'start' THEN r.starts_on ELSE r.ends_on END` as const;

/** As {@link findRemindedParticipants}, of those who lead runs. */
export function findRemindedTrainers(transaction: EntityManager, page: DuePage) {
  return queryRows(
    transaction,
    `SELECT ${ruleColumns}, t.person_id AS "personId" FROM runs.reminder_rule g JOIN runs.run r ON r.id = g.run_id JOIN runs.trainer t ON t.run_id = r.id
       LEFT JOIN runs.mail_choice c ON c.organisation_id = $1 AND c.person_id = t.person_id AND c.kind = 'led-days'
     WHERE ${goesOn} AND g.recipients = 'trainers' AND coalesce(c.way, 'each') = $3
       AND ${near(ledDay)} AND ${isNotOrdered('t.person_id', ledDay)}
       AND ($5::uuid IS NULL OR (g.id, t.person_id) > ($5::uuid, $6::uuid)) ORDER BY g.id, t.person_id LIMIT $7`,
    [...parametersOf(page)],
  );
}

/** Whether somebody on a run has not done what a rule reminds coordinators of. */
export const isOpen = `(${canProceed} AND (g.about <> 'begin' OR NOT ${isBegun}))` as const;

/** As {@link findRemindedParticipants}, of those who look after people of runs, once for each day of theirs. */
export async function findRemindedCoordinators(transaction: EntityManager, page: DuePage) {
  const rows = await queryRows(
    transaction,
    `SELECT DISTINCT ${ruleColumns}, k.person_id AS "personId", ${dayOf(remindedDay)} AS day
     FROM ${participants} JOIN runs.reminder_rule g ON g.run_id = p.run_id JOIN people.listed_members l ON l.organisation_id = p.organisation_id AND l.person_id = p.person_id
       JOIN (SELECT c.person_id, o.id FROM (SELECT DISTINCT person_id FROM people.coordinated_institutions WHERE organisation_id = $1) c
         JOIN identity.members b ON b.organisation_id = $1 AND b.person_id = c.person_id AND 'institution-coordinator' = ANY (b.roles)
         CROSS JOIN LATERAL people.overseen_institutions($1, c.person_id) o) k ON k.id = l.institution_id AND k.person_id <> p.person_id
       LEFT JOIN runs.mail_choice c ON c.organisation_id = $1 AND c.person_id = k.person_id AND c.kind = 'overseen-days'
     WHERE ${goesOn} AND g.recipients = 'coordinators' AND p.state = 'enrolled' AND coalesce(c.way, 'each') = $3
       AND ${near(remindedDay)} AND ${isNotOrdered('k.person_id', remindedDay)} AND ${isOpen}
       AND ($5::uuid IS NULL OR (g.id, k.person_id) > ($5::uuid, $6::uuid)) ORDER BY g.id, k.person_id, day LIMIT $7`,
    [...parametersOf(page)],
  );
  return rows.map(({ day, ...row }) => ({ ...row, beginBy: day, finishBy: day }));
}

/** Those of people whose summary of a week is not handed over yet; none of these is until the transaction ends. */
export async function holdSummaries(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  week: string,
): Promise<ReadonlySet<string>> {
  const rows = await queryRows(
    transaction,
    `SELECT s.person_id AS id FROM runs.reminder_summary s WHERE s.organisation_id = $1 AND s.person_id = ANY ($2::uuid[]) AND s.week = $3::date AND s.state = 'ordered' ORDER BY s.person_id FOR SHARE`,
    [organisationId, people, week],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A reminder that is to be ordered. */
export interface DueReminder {
  readonly ruleId: string;
  readonly runId: string;
  readonly personId: string;
  readonly on: string;
}

/** Orders reminders, each once for its rule, person and day however often it is asked; gives those that were not ordered before, or were needless for a while. */
export async function insertReminders(
  transaction: EntityManager,
  organisationId: string,
  due: readonly DueReminder[],
  { week, at }: { readonly week: string | null; readonly at: Date },
): Promise<{ id: string; personId: string }[]> {
  return queryRows(
    transaction,
    `INSERT INTO runs.reminder AS m (id, organisation_id, run_id, rule_id, person_id, about_day, summary_id, state, ordered_at)
     SELECT n.id, $1, n.run, n.rule, n.person, n.day, s.id, 'ordered', $8
     FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::date[]) AS n (id, run, rule, person, day)
       LEFT JOIN runs.reminder_summary s ON s.organisation_id = $1 AND s.person_id = n.person AND s.week = $7::date
     ORDER BY n.rule, n.person ON CONFLICT (rule_id, person_id, about_day) DO UPDATE
       SET state = 'ordered', why = NULL, settled_at = NULL, summary_id = excluded.summary_id, ordered_at = excluded.ordered_at WHERE ${mayPass} RETURNING id, person_id AS "personId"`,
    [
      organisationId,
      due.map(() => newId()),
      due.map(({ runId }) => runId),
      due.map(({ ruleId }) => ruleId),
      due.map(({ personId }) => personId),
      due.map(({ on }) => on),
      week,
      at,
    ],
  );
}

/** Orders the summary of a week for people, each once; gives those that were not ordered before. */
export async function insertSummaries(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  week: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO runs.reminder_summary (id, organisation_id, person_id, week, state)
     SELECT n.id, $1, n.person, $4::date, 'ordered' FROM unnest($2::uuid[], $3::uuid[]) AS n (id, person) ORDER BY n.person
     ON CONFLICT (organisation_id, person_id, week) DO NOTHING RETURNING id`,
    [organisationId, people.map(() => newId()), people, week],
  );
  return rows.map(({ id }) => id);
}
