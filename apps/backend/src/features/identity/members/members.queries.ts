import { findPermittedRoles, type Permission } from '@svetionik/domain/access/permissions';
import { byName, toLikePatterns } from '../../../platform/database/name-search';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import type { MemberEntity } from './member.entity';
import type { PersonEntity } from '../persons/person.entity';
import { isStaff } from './staff';

export type MemberRow = Pick<
  PersonEntity,
  'id' | 'email' | 'nameLatin' | 'nameCyrillic' | 'profession' | 'createdAt' | 'confirmedAt'
> &
  Pick<MemberEntity, 'blockedAt'> & {
    readonly roles: readonly string[];
    readonly rolesVersion: number;
  };

const columns = `p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.profession,
  p.created_at AS "createdAt", p.confirmed_at AS "confirmedAt", m.blocked_at AS "blockedAt", m.roles, m.roles_version AS "rolesVersion"`;
const tables = 'identity.member m JOIN identity.person p ON p.id = m.person_id';

interface Search {
  /** Folded words. */
  readonly words: readonly string[];
  readonly typed: string;
  readonly role: string | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** By surname. The words stand in the folded name in whatever order, or `typed` within the folded address; none finds everyone. */
export function findMembers(
  transaction: EntityManager,
  organisationId: string,
  search: Search,
): Promise<MemberRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables}
     WHERE m.organisation_id = $1
       AND ($2::uuid IS NULL OR (${byName}, p.id) > (SELECT ${byName}, p.id FROM identity.person p WHERE p.id = $2))
       AND (coalesce(p.name_folded, '') LIKE ALL ($3::text[]) OR ($4 <> '' AND strpos(p.email_folded, $4) > 0))
       AND ($6::text IS NULL OR $6 = ANY (m.roles))
     ORDER BY ${byName}, p.id LIMIT $5`,
    [
      organisationId,
      search.after ?? null,
      toLikePatterns(search.words),
      search.typed,
      search.limit,
      search.role ?? null,
    ],
  );
}

export async function findMember(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<MemberRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND p.id = $2`,
    [organisationId, personId],
  );
  return rows[0];
}

/** In which roles somebody acts; undefined where they may not any more. */
export async function findActing(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<{ roles: string[]; inNetwork: boolean } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT m.roles, o.is_network AS "inNetwork" FROM ${tables} JOIN platform.organisation o ON o.id = m.organisation_id
     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND o.left_at IS NULL`,
    [organisationId, personId],
  );
  return rows[0];
}

const activeWithRoles =
  `m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND p.confirmed_at IS NOT NULL` as const;

/** How many may do something, none that is blocked counted. */
export async function countPermitted(
  transaction: EntityManager,
  organisationId: string,
  permission: Permission,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM ${tables} WHERE ${activeWithRoles}`,
    [organisationId, findPermittedRoles(permission)],
  );
  return rows[0]?.count ?? 0;
}

export interface PermittedRow {
  readonly id: string;
  readonly email: string;
  readonly language: string;
}

/** Those who may do something, and can sign in. */
export function findPermitted(
  transaction: EntityManager,
  organisationId: string,
  permission: Permission,
): Promise<PermittedRow[]> {
  return queryRows(
    transaction,
    `SELECT p.id, p.email, p.language FROM ${tables} WHERE ${activeWithRoles} ORDER BY p.id`,
    [organisationId, findPermittedRoles(permission)],
  );
}

/** Those who may decide about what somebody did: everybody but them. */
export async function findOthersPermitted(
  transaction: EntityManager,
  organisationId: string,
  permission: Permission,
  personId: string | undefined,
): Promise<PermittedRow[]> {
  const permitted = await findPermitted(transaction, organisationId, permission);
  return permitted.filter(({ id }) => id !== personId);
}

/** Of changes that might leave the organisation without an administrator, one comes after the other; others may refer to it meanwhile. */
export async function lockOrganisation(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(
    transaction,
    'SELECT 1 FROM platform.organisation WHERE id = $1 FOR NO KEY UPDATE',
    [organisationId],
  );
}

export async function updateRoles(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  roles: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    'UPDATE identity.member SET roles = $3 WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId, roles],
  );
}

export async function updateBlockedTime(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  at: Date | null,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE identity.member SET blocked_at = $3 WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId, at],
  );
}

/**
 * Ends the membership with all that hangs on it, and leaves a bare one: somebody who keeps the documents that they hold, and does nothing
 * else there.
 */
export async function bareMember(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  const rows = await queryRows(
    transaction,
    'SELECT since, blocked_at AS "blockedAt" FROM identity.member WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  const [member] = rows;
  if (member === undefined) return;
  await deleteMember(transaction, organisationId, personId);
  await execute(
    transaction,
    `INSERT INTO identity.member (organisation_id, person_id, roles, since, blocked_at) VALUES ($1, $2, '{learner}', $3, $4)`,
    [organisationId, personId, member.since, member.blockedAt],
  );
}

/** Ends the membership and what was begun within it. Whose the rows were that stay is still known here. */
export async function deleteMember(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  for (const table of ['session', 'member'] as const)
    await execute(
      transaction,
      `DELETE FROM identity.${table} WHERE organisation_id = $1 AND person_id = $2`,
      [organisationId, personId],
    );
}
