import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

const most = 200;

/** Courses that the organisation has or that are offered to it, and that people may be enrolled in. */
export function findChosenCourses(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT c.id, e.title AS name FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id
     WHERE c.offered AND (c.organisation_id = $1 OR c.id = ANY ((SELECT catalogue.offered_courses())::uuid[])) ORDER BY e.title ->> 'sr-Latn' COLLATE "sr-Latn-x-icu", c.id LIMIT ${most}`,
    [organisationId],
  );
}

/** Programmes that are published and that staff may enrol people in. */
export function findChosenProgrammes(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT p.id, n.title AS name FROM programmes.programmes p JOIN programmes.editions n ON n.id = p.current_edition_id
     WHERE p.organisation_id = $1 AND p.joining <> 'closed' ORDER BY n.title ->> 'sr-Latn' COLLATE "sr-Latn-x-icu", p.id LIMIT ${most}`,
    [organisationId],
  );
}

export function findChosenOrganisers(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT o.id, o.name FROM organisations.organisers o WHERE o.organisation_id = $1 AND o.archived_at IS NULL ORDER BY o.created_at, o.id LIMIT ${most}`,
    [organisationId],
  );
}

export function findChosenTrainers(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT l.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email FROM people.listed_members l JOIN identity.people p ON p.id = l.person_id
     WHERE l.organisation_id = $1 AND 'trainer' = ANY (l.roles) AND NOT l.blocked ORDER BY l.sort_key, l.person_id LIMIT ${most}`,
    [organisationId],
  );
}

export function findChosenGroups(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT g.id, g.name FROM groups.people_groups g WHERE g.organisation_id = $1 AND g.archived_at IS NULL ORDER BY g.sort_key COLLATE "sr-Latn-x-icu", g.id LIMIT ${most}`,
    [organisationId],
  );
}
