import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Somebody's attempts that were scored again since an instant, each once. */
export function findScoreChanges(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  since: Date,
) {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (a.id) a.id AS attempt, a.passed, ce.title AS course, s.replaced_at AS at
     FROM learning.enrolment e JOIN assessment.attempts a ON a.organisation_id = e.organisation_id AND a.enrolment_id = e.id
       JOIN assessment.past_scores s ON s.attempt_id = a.id JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     WHERE e.organisation_id = $1 AND e.person_id = $2 AND s.replaced_at >= $3 ORDER BY a.id, s.replaced_at DESC LIMIT 50`,
    [organisationId, personId, since],
  );
}
