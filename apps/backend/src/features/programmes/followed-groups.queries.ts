import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Groups that a programme follows, by their names. */
export function findFollowed(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
): Promise<{ id: string; name: string }[]> {
  return queryRows(
    transaction,
    `SELECT g.id, g.name FROM programmes.followed_group f JOIN groups.people_groups g ON g.id = f.group_id
     WHERE f.organisation_id = $1 AND f.programme_id = $2 ORDER BY g.sort_key COLLATE "sr-Latn-x-icu", g.id`,
    [organisationId, programmeId],
  );
}

/** A programme that follows a group, and who ordered that. */
export interface FollowingProgramme {
  readonly programmeId: string;
  readonly groupId: string;
  readonly orderedBy: string;
}

/** Notes that a programme follows a group; false where it does already. */
export async function insertFollowed(
  transaction: EntityManager,
  organisationId: string,
  row: FollowingProgramme & { readonly orderedAt: Date },
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO programmes.followed_group (organisation_id, programme_id, group_id, ordered_by, ordered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING group_id AS id`,
    [organisationId, row.programmeId, row.groupId, row.orderedBy, row.orderedAt],
  );
  return inserted.length > 0;
}

export async function deleteFollowed(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  groupId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM programmes.followed_group WHERE organisation_id = $1 AND programme_id = $2 AND group_id = $3',
    [organisationId, programmeId, groupId],
  );
}

/** Which programmes that take people follow groups that are in use: all, or those of one group. */
export function findFollowingProgrammes(
  transaction: EntityManager,
  organisationId: string,
  groupId: string | null,
): Promise<FollowingProgramme[]> {
  return queryRows(
    transaction,
    `SELECT f.programme_id AS "programmeId", f.group_id AS "groupId", f.ordered_by AS "orderedBy" FROM programmes.followed_group f
       JOIN programmes.programme p ON p.id = f.programme_id JOIN groups.people_groups g ON g.id = f.group_id
     WHERE f.organisation_id = $1 AND ($2::uuid IS NULL OR f.group_id = $2) AND g.archived_at IS NULL AND p.joining <> 'closed' AND p.current_edition_id IS NOT NULL ORDER BY f.programme_id, f.group_id`,
    [organisationId, groupId],
  );
}

/** The next people of a group, after one of them, who are not in a programme and have not left it. */
export async function findNewcomers(
  transaction: EntityManager,
  organisationId: string,
  {
    programmeId,
    groupId,
    after,
    limit,
  }: Pick<FollowingProgramme, 'programmeId' | 'groupId'> & {
    readonly after: string | null;
    readonly limit: number;
  },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT l.person_id AS id FROM groups.memberships m JOIN people.listed_members l ON l.organisation_id = m.organisation_id AND l.person_id = m.person_id
     WHERE m.organisation_id = $1 AND m.group_id = $2 AND ($4::uuid IS NULL OR l.person_id > $4)
       AND NOT EXISTS (SELECT FROM programmes.participant t WHERE t.programme_id = $3 AND t.person_id = l.person_id) ORDER BY l.person_id LIMIT $5`,
    [organisationId, groupId, programmeId, after, limit],
  );
  return rows.map(({ id }) => id);
}
