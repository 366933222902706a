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

/** The programmes that somebody whose licence number is not known is in, without a valid certificate for the whole, each with the profile by which that is issued. */
export function findUncertifiedProgrammes(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
) {
  return queryRows(
    transaction,
    `/* "definition" is not null: each profile has one */
     SELECT t.id AS enrolment, t.programme_id AS programme, n.title, p.profession, f.definition FROM programmes.participants t
     JOIN identity.people p ON p.id = t.person_id AND p.licence_number IS NULL
     JOIN programmes.programmes g ON g.id = t.programme_id JOIN profiles.profiles f ON f.id = g.profile_id
     JOIN programmes.editions n ON n.id = t.edition_id
     WHERE t.organisation_id = $1 AND t.person_id = $2 AND t.state = 'enrolled'
       AND NOT EXISTS (SELECT FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended'))
     ORDER BY t.id DESC LIMIT 100`,
    [organisationId, personId],
  );
}
