import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** The members of a group or those who are named, at most so many. */
export async function findSelected(
  transaction: EntityManager,
  organisationId: string,
  {
    people,
    group,
    most,
  }: { readonly people: readonly string[]; readonly group: string | null; readonly most: number },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT l.person_id AS id FROM people.listed_members l WHERE l.organisation_id = $1
       AND (l.person_id = ANY ($2::uuid[]) OR l.person_id IN (SELECT g.person_id FROM groups.memberships g WHERE g.organisation_id = $1 AND g.group_id = $3)) LIMIT $4`,
    [organisationId, people, group, most],
  );
  return rows.map(({ id }) => id);
}
