import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** Which roles somebody was given and which were taken from them. */
export interface NewRoleChange {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly given: readonly string[];
  readonly taken: readonly string[];
  readonly reason: string | undefined;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export async function insertRoleChange(
  transaction: EntityManager,
  change: NewRoleChange,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO identity.role_change (id, organisation_id, person_id, given, taken, reason, changed_by, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      change.id,
      change.organisationId,
      change.personId,
      change.given,
      change.taken,
      change.reason ?? null,
      change.changedBy,
      change.changedAt,
    ],
  );
}

/** The latest first, with who made the change as long as they are here. */
export async function findRoleChanges(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  limit: number,
) {
  return queryRows(
    transaction,
    `SELECT c.id, c.given, c.taken, c.reason, c.changed_at AS "changedAt", p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM identity.role_change c LEFT JOIN identity.member m ON m.organisation_id = c.organisation_id AND m.person_id = c.changed_by
       LEFT JOIN identity.person p ON p.id = m.person_id
     WHERE c.organisation_id = $1 AND c.person_id = $2 ORDER BY c.changed_at DESC, c.id DESC LIMIT $3`,
    [organisationId, personId, limit],
  );
}

/** Whom a change is told to, and what they were given; undefined where they are no member any more or may not sign in. */
export async function findGivenRoles(
  transaction: EntityManager,
  organisationId: string,
  changeId: string,
): Promise<{ email: string; language: string; given: string[]; roles: string[] } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language, c.given, m.roles FROM identity.role_change c
       JOIN identity.member m ON m.organisation_id = c.organisation_id AND m.person_id = c.person_id AND m.blocked_at IS NULL
       JOIN identity.person p ON p.id = m.person_id AND p.blocked_at IS NULL
     WHERE c.organisation_id = $1 AND c.id = $2`,
    [organisationId, changeId],
  );
  return rows[0];
}

/** How many members have each role, those that nobody has left out. */
export async function countHolders(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ role: string; count: number }[]> {
  return queryRows(
    transaction,
    `SELECT /* "role" is not null: an element of an array without nulls */ role, count(*)::int AS count
     FROM identity.member m CROSS JOIN unnest(m.roles) AS role WHERE m.organisation_id = $1 AND m.blocked_at IS NULL GROUP BY role`,
    [organisationId],
  );
}
