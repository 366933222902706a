import { findPermittedRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isStaff } from '../../identity';

/** How many people marking needs, and how many there are. */
export interface FewMarkers {
  readonly needed: number;
  readonly available: number;
}

/** The roles with which one may mark. */
export const markerRoles = findPermittedRoles('attempt.mark');

/** Says so where fewer people may mark than are needed; who does not want to be given hard answers counts all the same, because nobody is told. */
export async function fewMarkers(
  transaction: EntityManager,
  organisationId: string,
  needed: number,
): Promise<FewMarkers | null> {
  if (needed === 0) return null;
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS available FROM identity.members m JOIN identity.people p ON p.id = m.person_id AND p.blocked_at IS NULL AND m.blocked_at IS NULL
     WHERE m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $2::text[]`,
    [organisationId, markerRoles],
  );
  const available = rows[0]?.available ?? 0;
  return available < needed ? { needed, available } : null;
}

/** Of each answer that is not marked yet, whether two mark it; no more than one of each sort. */
export async function findUnmarked(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ secondMarking: boolean }[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT second_marking AS "secondMarking" FROM assessment.marking_task WHERE organisation_id = $1 AND state <> 'final'`,
    [organisationId],
  );
}
