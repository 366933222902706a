import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

export interface UncertifiedEnrolment {
  readonly enrolment: string;
  readonly course: string;
  readonly title: TextInScripts;
  readonly profession: string | null;
}

/** The enrolments in force of somebody whose licence number is not known, without a valid certificate; the last one first. */
export function findUncertified(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<UncertifiedEnrolment[]> {
  return queryRows(
    transaction,
    `SELECT e.id AS enrolment, e.course_id AS course, ce.title, p.profession FROM learning.enrolments e
     JOIN identity.people p ON p.id = e.person_id AND p.licence_number IS NULL
     JOIN catalogue.course_editions ce ON ce.id = e.course_edition_id
     WHERE e.organisation_id = $1 AND e.person_id = $2 AND e.withdrawn_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM registry.certificates c WHERE c.enrolment_id = e.id AND c.status IN ('valid', 'suspended'))
     ORDER BY e.id DESC`,
    [organisationId, personId],
  );
}
