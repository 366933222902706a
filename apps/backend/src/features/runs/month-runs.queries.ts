import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { isBegun, isFinished, isLate, standings } from './participant-facts.queries';
import { isInMonth, subjects } from './runs.queries';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

interface MonthRuns {
  /** Any day of the month. */
  readonly day: string;
  /** Whose runs: those that somebody leads, or all where it is null. */
  readonly trainer: string | null;
  readonly most: number;
}

/**
 * Runs of a month with where their people are, those with most late people first, then the one that ends first; beside each how many
 * runs there are in all, and how many people on them.
 */
export function findMonthRuns(
  transaction: EntityManager,
  organisationId: string,
  { day, trainer, most }: MonthRuns,
) {
  return queryRows(
    transaction,
    `SELECT r.id, r.title, ke.title AS "courseTitle", oe.title AS "programmeTitle", r.town, ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn", r.opened_at AS "openedAt", r.cancelled_at AS "cancelledAt",
       r.capacity, r.taken, c.late, c.not_begun AS "notBegun", c.under_way AS "underWay", c.finished, (count(*) OVER ())::int AS runs, (sum(r.taken) OVER ())::int AS people
     FROM runs.run r ${subjects}
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE f.late)::int AS late, count(*) FILTER (WHERE NOT f.begun)::int AS not_begun,
           count(*) FILTER (WHERE f.begun AND NOT f.finished)::int AS under_way, count(*) FILTER (WHERE f.finished)::int AS finished
         FROM (SELECT ${isLate('$2')} AS late, ${isBegun} AS begun, ${isFinished} AS finished
           FROM runs.participant p ${standings} WHERE p.organisation_id = $1 AND p.run_id = r.id AND p.state = 'enrolled') f) c
     WHERE r.organisation_id = $1 AND ${isInMonth('$2')}
       AND ($3::uuid IS NULL OR EXISTS (SELECT FROM runs.trainer t WHERE t.organisation_id = $1 AND t.run_id = r.id AND t.person_id = $3))
     ORDER BY c.late DESC, r.ends_on, r.id LIMIT $4`,
    [organisationId, day, trainer, most],
  );
}

/** Whether an organisation has any run. */
export async function hasRuns(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM runs.run WHERE organisation_id = $1 LIMIT 1',
    [organisationId],
  );
  return rows.length > 0;
}
