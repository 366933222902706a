import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { finishDay } from './participant-facts.queries';

/** A renewal is begun after the programme, and no run of that closes it. */
const isOfPart =
  `e.renews_id IS NULL AND EXISTS (SELECT FROM programmes.participants t JOIN programmes.edition_parts q ON q.edition_id = t.edition_id WHERE t.id = p.programme_participant_id AND q.course_id = e.course_id)` as const;

/**
 * By the run that somebody is on, of several the one that starts last, be it of the course or of a programme with it; none where that lets
 * whoever is late finish, or has no last day.
 */
const closing =
  `(SELECT CASE WHEN NOT r.late_finish THEN ${finishDay} END FROM runs.participant p JOIN runs.run r ON r.id = p.run_id
    WHERE p.organisation_id = $1 AND p.person_id = e.person_id AND p.state = 'enrolled' AND r.cancelled_at IS NULL AND (p.enrolment_id = e.id OR (${isOfPart})) ORDER BY r.starts_on DESC, r.id DESC LIMIT 1)` as const;

const movedOf = <const Enrolments extends string>(enrolments: Enrolments) =>
  `SELECT c.id AS "enrolmentId", to_char(c.day, 'YYYY-MM-DD') AS "closesOn"
     FROM (SELECT e.id, e.closes_on, ${closing} AS day FROM ${enrolments}) c WHERE c.day IS DISTINCT FROM c.closes_on` as const;

const ofRun =
  `(SELECT w.enrolment_id AS id FROM runs.participant w WHERE w.organisation_id = $1 AND w.run_id = $2 AND ($3::uuid[] IS NULL OR w.person_id = ANY ($3::uuid[]))
       UNION SELECT o.id FROM runs.participant w JOIN programmes.participants t ON t.id = w.programme_participant_id JOIN programmes.edition_parts q ON q.edition_id = t.edition_id
         JOIN learning.enrolments o ON o.organisation_id = w.organisation_id AND o.person_id = w.person_id AND o.course_id = q.course_id AND o.withdrawn_at IS NULL AND o.renews_id IS NULL
         WHERE w.organisation_id = $1 AND w.run_id = $2 AND ($3::uuid[] IS NULL OR w.person_id = ANY ($3::uuid[]))) w JOIN learning.enrolments e ON e.id = w.id` as const;

/** The enrolments of people who are or were on a run, in its course or the courses of its programme, whose last day to begin the assessment is another than the one beside them. */
export function findMovedClosings(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[] | null,
) {
  return queryRows(transaction, movedOf(ofRun), [organisationId, runId, people]);
}

const ofPeople =
  'learning.enrolments e WHERE e.organisation_id = $1 AND e.person_id = ANY ($2::uuid[]) AND e.withdrawn_at IS NULL' as const;

/** As {@link findMovedClosings}, in whatever people are in. */
export function findClosingsOfPeople(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
) {
  return queryRows(transaction, movedOf(ofPeople), [organisationId, people]);
}
