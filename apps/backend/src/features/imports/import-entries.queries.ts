import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Since when those of the people who are in a group are in it. */
export async function findGroupMembers(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS "personId", since /* "since" is not null: it is of a membership */ FROM groups.memberships
     WHERE organisation_id = $1 AND group_id = $2 AND person_id = ANY ($3::uuid[])`,
    [organisationId, groupId, people],
  );
  return new Map(rows.map(({ personId, since }) => [personId, since]));
}

/** The members whom rows of an import name, and how many of them are in the group; each counts once. */
export async function countNamedMembers(
  transaction: EntityManager,
  organisationId: string,
  importId: string,
  groupId: string | null,
): Promise<{ members: string[]; inGroup: number }> {
  const rows = await queryRows(
    transaction,
    `SELECT coalesce(array_agg(p.person_id), '{}') AS members, count(g.person_id)::int AS "inGroup"
     FROM (SELECT DISTINCT r.person_id FROM imports.imported_row r
       WHERE r.organisation_id = $1 AND r.import_id = $2 AND r.person_id IS NOT NULL AND r.verdict IN ('changed', 'same', 'double')) p
       LEFT JOIN groups.memberships g ON g.organisation_id = $1 AND g.group_id = $3 AND g.person_id = p.person_id`,
    [organisationId, importId, groupId],
  );
  return rows[0] ?? { members: [], inGroup: 0 };
}
