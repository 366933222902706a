import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { isInviting } from './runs.queries';

/** A run as an invitation tells of it: what it is of, and whether whoever enters can join it on a day or later. */
export async function findBroughtRun(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  today: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT r.id, r.title, r.town, to_char(r.starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(r.ends_on, 'YYYY-MM-DD') AS "endsOn", r.course_id AS "courseId", r.programme_id AS "programmeId", oe.title AS "programmeTitle",
       ${isInviting('$3')} AND o.joining IS DISTINCT FROM 'closed' AS open
     FROM runs.run r LEFT JOIN programmes.programmes o ON o.id = r.programme_id LEFT JOIN programmes.editions oe ON oe.id = o.current_edition_id
     WHERE r.organisation_id = $1 AND r.id = $2`,
    [organisationId, runId, today],
  );
  return rows[0];
}

/** Somebody who has entered by what brings a run. */
export interface InvitedPerson {
  readonly runId: string;
  readonly personId: string;
}

/** The next who have entered, have never been on the run, and could get onto it on a day, where it has a place. */
export function findWaitingInvited(
  transaction: EntityManager,
  organisationId: string,
  today: string,
  { after, limit }: { readonly after: InvitedPerson | null; readonly limit: number },
): Promise<InvitedPerson[]> {
  return queryRows(
    transaction,
    `SELECT r.id AS "runId", l.person_id AS "personId" FROM runs.run r
       JOIN identity.run_entries i ON i.organisation_id = r.organisation_id AND i.run_id = r.id
       JOIN people.listed_members l ON l.organisation_id = i.organisation_id AND l.person_id = i.person_id
     WHERE r.organisation_id = $1 AND ${isInviting('$2')} AND r.opened_at IS NOT NULL AND coalesce(r.opens_on <= $2::date, true) AND coalesce(r.taken < r.capacity, true)
       AND NOT EXISTS (SELECT FROM runs.participant p WHERE p.run_id = r.id AND p.person_id = l.person_id)
       AND ($3::uuid IS NULL OR (r.id, l.person_id) > ($3, $4::uuid))
     ORDER BY r.id, l.person_id LIMIT $5`,
    [organisationId, today, after?.runId ?? null, after?.personId ?? null, limit],
  );
}
