import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { finishDay } from './participant-facts.queries';

/** By the run that somebody is on, of several the one that starts last; none where it lets whoever is late finish, or has no last day. */
const closing =
  `(SELECT CASE WHEN NOT r.late_finish THEN ${finishDay} END FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
    WHERE p.organisation_id = $1 AND p.enrolment_id = e.id AND p.state = 'enrolled' AND r.cancelled_at IS NULL ORDER BY r.starts_on DESC, r.id DESC LIMIT 1)` as const;

/** The enrolments of people who are or were on a run whose last day to begin the assessment is another than the one beside them. */
export function findMovedClosings(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[] | null,
) {
  return queryRows(
    transaction,
    `SELECT c.id AS "enrolmentId", to_char(c.day, 'YYYY-MM-DD') AS "closesOn"
     FROM (SELECT e.id, e.closes_on, ${closing} AS day FROM runs.participant w JOIN learning.enrolments e ON e.id = w.enrolment_id
       WHERE w.organisation_id = $1 AND w.run_id = $2 AND ($3::uuid[] IS NULL OR w.person_id = ANY ($3::uuid[]))) c
     WHERE c.day IS DISTINCT FROM c.closes_on`,
    [organisationId, runId, people],
  );
}
