import { dueReminder } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import {
  awaitsRenewal,
  readLifecycle,
  passedRenewal,
  termColumns,
  termTables,
  type TermRow,
} from './lifecycles.queries';

/** Certificates whose holders may have to be reminded, and the day that their organisation has. */
export interface RemindableRow extends TermRow {
  readonly organisationId: string;
  readonly today: string;
}

/** No window opens earlier than a year before the last day. */
const near = `c.expires_on BETWEEN $1::date - 1 AND $1::date + 367
  OR EXISTS (SELECT FROM renewal.leave_of_absence l WHERE l.organisation_id = c.organisation_id AND l.person_id = c.person_id AND c.expires_on IS NOT NULL)
  OR EXISTS (SELECT FROM renewal.law_change g WHERE g.organisation_id = c.organisation_id AND ce.course_id = ANY (g.course_ids) AND g.withdrawn_at IS NULL)` as const;
const inForce =
  `c.status = 'valid' AND c.rendering = 'ready' AND c.kind = 'completion' AND c.erased_at IS NULL AND NOT ${passedRenewal} AND NOT ${awaitsRenewal}` as const;

/** In the order of ids, those after one of them; of one organisation, or of all. */
export function findRemindable(
  transaction: EntityManager,
  now: Date,
  {
    organisationId,
    after,
    limit,
  }: {
    readonly organisationId: string;
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<RemindableRow[]> {
  return queryRows(
    transaction,
    `/* "today" is not null: the moment is given */
     SELECT ${termColumns}, c.organisation_id AS "organisationId", to_char($1::timestamptz AT TIME ZONE z.time_zone, 'YYYY-MM-DD') AS today
     FROM ${termTables} JOIN platform.organisation z ON z.id = c.organisation_id
     WHERE ${inForce} AND (${near}) AND c.organisation_id = $2 AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT $4`,
    [now, organisationId, after, limit],
  );
}

/** Keeps which reminders are given today, and gives those that were not before, however often and by however many it is asked. */
export async function keepReminders(
  transaction: EntityManager,
  rows: readonly RemindableRow[],
  now: Date,
): Promise<{ id: string; organisationId: string }[]> {
  const due = rows.flatMap((row) => {
    const life = readLifecycle(row);
    const day = life && dueReminder(row.today, life);
    return day === undefined
      ? []
      : [{ certificate_id: row.id, organisation_id: row.organisationId, due_on: day }];
  });
  if (due.length === 0) return [];
  return queryRows(
    transaction,
    `INSERT INTO renewal.reminder (certificate_id, organisation_id, due_on, told_at)
     SELECT certificate_id, organisation_id, due_on, $2 FROM jsonb_to_recordset($1::jsonb) AS d (certificate_id uuid, organisation_id uuid, due_on date)
     ON CONFLICT DO NOTHING RETURNING certificate_id AS id, organisation_id AS "organisationId"`,
    [JSON.stringify(due), now],
  );
}
