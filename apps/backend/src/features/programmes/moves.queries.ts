import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { completesEdition, isComplete } from './settled-parts.queries';

/** Whoever is through, or has a certificate for the whole, stays in the edition by which they are. */
const isMoving =
  `NOT ${isComplete} AND NOT EXISTS (SELECT FROM registry.certificates c WHERE c.enrolment_id = t.id AND c.status IN ('valid', 'suspended'))` as const;

/** How many people of each earlier edition would move into another, the latest first: `finishing` would be through by it. */
export function countMoves(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  into: string,
) {
  return queryRows(
    transaction,
    `SELECT f.id, f.number AS edition, count(*) FILTER (WHERE f.moving)::int AS moving, count(*) FILTER (WHERE f.moving AND f.finishing)::int AS finishing, count(*) FILTER (WHERE NOT f.moving)::int AS staying
     FROM (SELECT n.id, n.number, ${isMoving} AS moving, ${completesEdition('m')} AS finishing
       FROM programmes.participant t JOIN programmes.edition n ON n.id = t.edition_id JOIN programmes.edition m ON m.id = $3
       WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' AND n.id <> m.id) f
     GROUP BY f.id, f.number ORDER BY f.number DESC`,
    [organisationId, programmeId, into],
  );
}

/** Moves whoever is under way in an edition, by its number, into another. Gives who they are. */
export async function moveParticipants(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
  { from, into, at }: { readonly from: number; readonly into: string; readonly at: Date },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `UPDATE programmes.participant t SET edition_id = $4, moved_at = $5 FROM programmes.edition n
     WHERE t.organisation_id = $1 AND t.programme_id = $2 AND t.state = 'enrolled' AND n.id = t.edition_id AND n.number = $3 AND n.id <> $4 AND ${isMoving} RETURNING t.person_id AS id`,
    [organisationId, programmeId, from, into, at],
  );
  return rows.map(({ id }) => id);
}
