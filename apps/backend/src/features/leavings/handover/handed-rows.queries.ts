import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Rows after an id, so many at most. */
interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

/** The next people of the organisation by their ids. */
export function findHandedPeople(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT m.person_id AS id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.profession, p.licence_number AS "licenceNumber",
       m.roles, m.since, i.name AS institution, w.written AS workplace
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     LEFT JOIN institutions.workplaces w ON w.organisation_id = m.organisation_id AND w.person_id = m.person_id
     LEFT JOIN institutions.institutions i ON i.id = w.institution_id
     WHERE m.organisation_id = $1 AND ($2::uuid IS NULL OR m.person_id > $2) ORDER BY m.person_id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The next enrolments in courses, of the organisation's own and of those that others shared. */
export function findHandedEnrolments(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT n.id, n.person_id AS "personId", e.title, e.number AS edition, n.enrolled_at AS "enrolledAt", n.withdrawn_at AS "withdrawnAt"
     FROM learning.enrolments n JOIN catalogue.course_editions e ON e.id = n.course_edition_id
     WHERE n.organisation_id = $1 AND ($2::uuid IS NULL OR n.id > $2) ORDER BY n.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The next attempts at assessments, and how they went. */
export function findHandedResults(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT a.id, a.enrolment_id AS "enrolmentId", a.number, a.state, a.started_at AS "startedAt", a.closed_at AS "closedAt", a.passed,
       (a.result->>'percent')::integer AS percent
     FROM assessment.attempts a WHERE a.organisation_id = $1 AND ($2::uuid IS NULL OR a.id > $2) ORDER BY a.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** The courses of the organisation, each in the edition that counts. */
export function findHandedCourses(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: Page,
) {
  return queryRows(
    transaction,
    `SELECT c.id, c.slug, e.title, e.number AS edition, e.hours, c.offered, e.published_at AS "publishedAt"
     FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.id > $2) ORDER BY c.id LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}
