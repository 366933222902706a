import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

/** Every group that the person is or was in. */
export async function readOwnGroupMemberships(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['groups']> {
  const rows = await queryRows(
    transaction,
    `SELECT g.name AS "group", m.since, m.until FROM groups.membership m
       JOIN groups.people_group g ON g.organisation_id = m.organisation_id AND g.id = m.group_id
     WHERE m.organisation_id = $1 AND m.person_id = $2 ORDER BY m.since, g.id`,
    [organisationId, personId],
  );
  return rows.map(({ group, since, until }) => ({
    group,
    since: since.toISOString(),
    until: until?.toISOString() ?? null,
  }));
}
