import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';

type Held = 'edition_documents' | 'edition_files';

/** Whether the person is enrolled in an edition that holds the document or file, or has a module that does around their course. */
export async function isTaught(
  transaction: EntityManager,
  actor: PersonActor,
  held: Held,
  hash: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `(SELECT 1 FROM catalogue.${held} h
     JOIN catalogue.course_edition_modules m ON m.module_edition_id = h.module_edition_id
     JOIN learning.enrolment e ON e.course_edition_id = m.course_edition_id
     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1)
     UNION ALL
     (SELECT 1 FROM catalogue.${held} h
     JOIN catalogue.surrounding_modules m ON m.module_edition_id = h.module_edition_id AND m.organisation_id = $3
     JOIN learning.enrolment e ON e.course_id = m.course_id AND e.enrolled_at >= m.holds_from AND (m.holds_until IS NULL OR e.enrolled_at < m.holds_until)
     WHERE h.hash = $1 AND e.person_id = $2 AND e.organisation_id = $3 AND e.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = e.course_edition_id) LIMIT 1) LIMIT 1`,
    [hash, actor.personId, actor.organisationId],
  );
  return rows.length > 0;
}
