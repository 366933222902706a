import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/**
 * The next people of the organisation in the order of their ids, and whether they hold a document of it that is still there: it stays theirs,
 * and their account the way to it.
 */
export function findNextMembers(
  transaction: EntityManager,
  organisationId: string,
  after: string | undefined,
  most: number,
) {
  return queryRows(
    transaction,
    `SELECT m.person_id AS "personId", EXISTS (SELECT FROM registry.certificates c WHERE c.organisation_id = $1 AND c.person_id = m.person_id
         AND c.rendering = 'ready' AND c.status <> 'annulled') AS holds
     FROM identity.members m WHERE m.organisation_id = $1 AND ($2::uuid IS NULL OR m.person_id > $2) ORDER BY m.person_id LIMIT $3`,
    [organisationId, after ?? null, most],
  );
}
