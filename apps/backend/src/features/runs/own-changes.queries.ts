import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';

const dayOf = <const Column extends string>(column: Column) =>
  `to_char(${column}, 'YYYY-MM-DD')` as const;

interface Person {
  readonly organisationId: string;
  readonly personId: string;
}

/** Notes the days that a run had until now. */
export async function insertMove(
  transaction: EntityManager,
  organisationId: string,
  run: { readonly id: string; readonly startsOn: string; readonly endsOn: string },
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO runs.move (id, organisation_id, run_id, started_on, ended_on, moved_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), organisationId, run.id, run.startsOn, run.endsOn, at],
  );
}

/** Runs that somebody is on and that were moved after they came, or cancelled, since an instant; the last move of each. */
export function findChangedRuns(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  since: Date,
) {
  return queryRows(
    transaction,
    `SELECT r.title, r.cancelled_at AS "cancelledAt", m.moved_at AS "movedAt", ${dayOf('r.starts_on')} AS "startsOn", ${dayOf('r.ends_on')} AS "endsOn",
       ${dayOf('m.started_on')} AS "startedOn", ${dayOf('m.ended_on')} AS "endedOn"
     FROM runs.participant p JOIN runs.run r ON r.id = p.run_id JOIN platform.organisation z ON z.id = p.organisation_id
       LEFT JOIN LATERAL (SELECT m.* FROM runs.move m WHERE m.organisation_id = $1 AND m.run_id = r.id ORDER BY m.moved_at DESC LIMIT 1) m
         ON p.enrolled_on <= (m.moved_at AT TIME ZONE z.time_zone)::date
     WHERE p.organisation_id = $1 AND p.person_id = $2 AND p.state = 'enrolled' AND (r.cancelled_at >= $3 OR (r.cancelled_at IS NULL AND m.moved_at >= $3))
     ORDER BY r.starts_on, r.id LIMIT 50`,
    [organisationId, personId, since],
  );
}

/** What became of somebody's places on runs since an instant by what others did: more days, another run, or none. */
export function findOwnHappenings(
  transaction: EntityManager,
  { organisationId, personId }: Person,
  since: Date,
) {
  return queryRows(
    transaction,
    `SELECT h.kind, h.happened_at AS at, r.title, o.title AS "otherTitle", ${dayOf('h.extended_to')} AS "extendedTo"
     FROM runs.participant p JOIN runs.happening h ON h.run_id = p.run_id AND h.person_id = p.person_id JOIN runs.run r ON r.id = h.run_id LEFT JOIN runs.run o ON o.id = h.other_run_id
     WHERE p.organisation_id = $1 AND p.person_id = $2 AND h.happened_at >= $3 AND h.kind IN ('extended', 'transferred', 'withdrawn')
     ORDER BY h.happened_at DESC, h.id DESC LIMIT 50`,
    [organisationId, personId, since],
  );
}
