import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Enrolments that are under way in an edition before the present one, which was published since an instant. */
export function findNewEditions(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  since: Date,
) {
  return queryRows(
    transaction,
    `SELECT e.id AS enrolment, own.title AS course, present.published_at AS at
     FROM learning.enrolment e JOIN catalogue.course_editions own ON own.id = e.course_edition_id JOIN catalogue.courses c ON c.id = e.course_id
       JOIN catalogue.course_editions present ON present.id = c.current_edition_id
     WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL AND present.number > own.number AND present.published_at >= $3
       AND NOT EXISTS (SELECT FROM assessment.attempts a WHERE a.enrolment_id = e.id AND a.passed)
     ORDER BY present.published_at DESC, e.id LIMIT 50`,
    [organisationId, personId, since],
  );
}
