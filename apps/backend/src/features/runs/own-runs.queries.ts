import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { isPassed, hasFinishedProgramme } from './entry.queries';
import {
  beginDay,
  finishDay,
  isBegun,
  isFinished,
  awaitsMarks,
  isOutOfAttempts,
  participants,
} from './participant-facts.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

interface Person {
  readonly organisationId: string;
  readonly personId: string;
}

/** The runs that somebody is on and that go on, or have ended before they finished. */
export function findOwnRuns(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  today: string,
) {
  return queryRows(
    transaction,
    `SELECT r.id, p.enrolment_id AS enrolment, r.programme_id AS programme, r.title, r.town, ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", r.contact, r.opened_at AS "openedAt", r.cancelled_at AS "cancelledAt",
       ${dayOf(beginDay)} AS "beginBy", ${dayOf(finishDay)} AS "finishBy", ${isBegun} AS begun, ${isFinished} AS finished, ${awaitsMarks} AS "handedIn", ${isOutOfAttempts} AS "usedUp"
     FROM ${participants} WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled' AND r.cancelled_at IS NULL AND (r.ends_on >= $3::date OR NOT ${isFinished})
     ORDER BY r.starts_on, r.id LIMIT 100`,
    [organisationId, personId, today],
  );
}

/**
 * Runs that are open for somebody on a day by their own rules, and that they would not take beside another run of the same or after they
 * have finished it; what is asked of them, how many places are left for everybody else, where they are counted, and in the quota of where
 * they work.
 */
export function findJoinableRuns(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  {
    course = null,
    programme = null,
    run = null,
    ofProgrammes = false,
    today,
  }: {
    readonly course?: string | null;
    readonly programme?: string | null;
    readonly run?: string | null;
    readonly ofProgrammes?: boolean;
    readonly today: string;
  },
) {
  return queryRows(
    transaction,
    `SELECT r.id, r.title, r.language, r.town, ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", ${dayOf('r.closes_on')} AS "closesOn", r.contact, r.capacity, r.programme_id AS programme, oe.title AS "programmeTitle",
       (coalesce(r.capacity, 0) - r.taken - coalesce((SELECT sum(q.places - q.taken) FROM runs.quota q WHERE q.run_id = r.id), 0))::int AS others,
       coalesce((SELECT sum(q.places - q.taken) FROM people.listed_members l LEFT JOIN institutions.institutions i ON i.id = l.institution_id LEFT JOIN institutions.institutions a ON a.id = i.parent_id
         JOIN runs.quota q ON q.run_id = r.id AND q.institution_id IN (l.institution_id, i.parent_id, a.parent_id) WHERE l.organisation_id = $1 AND l.person_id = $2), 0)::int AS own,
       r.prerequisite_id IS NULL OR ${isPassed('r.prerequisite_id')} AS prepared, ne.title AS prerequisite, r.professions, l.profession
     FROM runs.run r JOIN people.listed_members l ON l.organisation_id = r.organisation_id AND l.person_id = $2
       LEFT JOIN catalogue.courses n ON n.id = r.prerequisite_id LEFT JOIN catalogue.course_editions ne ON ne.id = n.current_edition_id
       LEFT JOIN programmes.programmes o ON o.id = r.programme_id LEFT JOIN programmes.editions oe ON oe.id = o.current_edition_id
     WHERE r.organisation_id = $1 AND ($3::uuid IS NULL OR r.course_id = $3) AND ($4::uuid IS NULL OR r.id = $4) AND ($6::uuid IS NULL OR r.programme_id = $6) AND (NOT $7::boolean OR r.programme_id IS NOT NULL)
       AND o.joining IS DISTINCT FROM 'closed'
       AND r.opened_at IS NOT NULL AND r.cancelled_at IS NULL AND r.ends_on >= $5::date AND coalesce(r.opens_on <= $5::date, true) AND coalesce(r.closes_on >= $5::date, true)
       AND (r.joining = 'open' OR (r.joining = 'group' AND EXISTS (SELECT FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = r.group_id AND g.person_id = $2))
         OR (r.joining <> 'staff' AND EXISTS (SELECT FROM identity.run_entries i WHERE i.organisation_id = $1 AND i.run_id = r.id AND i.person_id = $2)))
       AND NOT EXISTS (SELECT FROM runs.participant p JOIN runs.run b ON b.id = p.run_id WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled'
         AND (b.course_id = r.course_id OR b.programme_id = r.programme_id) AND b.cancelled_at IS NULL AND b.ends_on >= $5::date)
       AND NOT (${isPassed('r.course_id')} OR ${hasFinishedProgramme('r.programme_id')})
     ORDER BY r.starts_on, r.id LIMIT 50`,
    [organisationId, personId, course, run, today, programme, ofProgrammes],
  );
}

/** Where somebody who is on a run learns: in their enrolment, or in the programme. */
export async function findOwnPlace(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  runId: string,
): Promise<{ enrolment: string | null; programme: string | null } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.enrolment_id AS enrolment, r.programme_id AS programme FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
     WHERE p.organisation_id = $1 AND p.run_id = $2 AND p.person_id = $3 AND p.state = 'enrolled'`,
    [organisationId, runId, personId],
  );
  return rows[0];
}
