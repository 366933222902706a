import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isLate, standings } from '../participant-facts.queries';
import { subjects } from '../runs.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

/** Of some days, and whose: those that somebody leads, or all where it is null; as many at most. */
export interface CalendarSpan {
  readonly from: string;
  readonly to: string;
  readonly trainer: string | null;
  readonly most: number;
}

/** The runs of some days, the one that starts first first. */
export function findCalendarRuns(
  transaction: EntityManager,
  organisationId: string,
  { from, to, trainer, most }: CalendarSpan,
) {
  return queryRows(
    transaction,
    `SELECT r.id, r.title, r.course_id AS "courseId", r.programme_id AS "programmeId", ke.title AS "courseTitle", oe.title AS "programmeTitle", r.town, r.capacity, r.taken, r.opened_at AS "openedAt", r.cancelled_at AS "cancelledAt",
       ${dayOf('r.opens_on')} AS "opensOn", ${dayOf('r.closes_on')} AS "closesOn", ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn",
       ${dayOf('r.begin_on')} AS "beginBy", ${dayOf('r.finish_on')} AS "finishBy", r.joining
     FROM runs.run r ${subjects}
     WHERE r.organisation_id = $1 AND r.cancelled_at IS NULL AND least(r.opens_on, r.starts_on) <= $3::date AND r.ends_on >= $2::date
       AND ($4::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.run_id = r.id AND t.person_id = $4))
     ORDER BY r.starts_on, r.id LIMIT $5`,
    [organisationId, from, to, trainer, most],
  );
}

/** Who leads these runs, by surname. */
export function findTrainersOfRuns(
  transaction: EntityManager,
  organisationId: string,
  runs: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT t.run_id AS run, t.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email
     FROM runs.trainer t JOIN identity.people p ON p.id = t.person_id JOIN people.listed_members l ON l.organisation_id = t.organisation_id AND l.person_id = t.person_id
     WHERE t.organisation_id = $1 AND t.run_id = ANY ($2::uuid[]) ORDER BY l.sort_key, t.person_id`,
    [organisationId, runs],
  );
}

/** How many people are late on those of these runs of which a day has passed that is the same for everybody; they are counted up to `most`. */
export function countLateOfRuns(
  transaction: EntityManager,
  organisationId: string,
  runs: readonly string[],
  { today, most }: { readonly today: string; readonly most: number },
) {
  return queryRows(
    transaction,
    `SELECT r.id AS run, (SELECT count(*)::int FROM (SELECT FROM runs.participant p ${standings}
         WHERE p.organisation_id = $1 AND p.run_id = r.id AND p.state = 'enrolled' AND ${isLate('$3')} LIMIT $4) f) AS late
     FROM runs.run r WHERE r.organisation_id = $1 AND r.id = ANY ($2::uuid[]) AND r.opened_at IS NOT NULL AND least(r.begin_on, r.finish_on) < $3::date`,
    [organisationId, runs, today, most],
  );
}
