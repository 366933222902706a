import { findPermittedRoles, roles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { byName } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';
import { isStaff } from '../identity';

/** Everybody who has a role besides learning, and a name, in the order of names. */
export function findStaff(transaction: EntityManager, organisationId: string, except: string) {
  return queryRows(
    transaction,
    `SELECT /* "cyrillic" is not null: both names are there, or none */ p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.name_latin IS NOT NULL AND p.id <> $3
     ORDER BY ${byName}, p.id`,
    [organisationId, roles.filter((role) => role !== 'learner'), except],
  );
}

/** Everybody who receives reports, and whether they have a key, in the order of names. */
export function findOfficers(transaction: EntityManager, organisationId: string) {
  return queryRows(
    transaction,
    `SELECT p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic, EXISTS (SELECT FROM safeguarding.officer_key k
         WHERE k.organisation_id = $1 AND k.person_id = p.id AND k.ended_at IS NULL) AS "hasKey"
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL
     ORDER BY ${byName}, p.id`,
    [organisationId, findPermittedRoles('safeguarding.read')],
  );
}

/** The names of those who are named, as far as they are still there. */
export function findNames(
  transaction: EntityManager,
  organisationId: string,
  personIds: readonly string[],
) {
  return queryRows(
    transaction,
    `SELECT p.id, p.name_latin AS latin, p.name_cyrillic AS cyrillic FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND p.id = ANY ($2::uuid[])`,
    [organisationId, personIds],
  );
}
