import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isStaff } from '../../identity';

/** Somebody who may mark, and when they were told last of what waits. */
export interface ToldMarker {
  readonly organisationId: string;
  readonly personId: string;
  readonly toldAt: Date | null;
}

const markers = `identity.members m JOIN identity.people p ON p.id = m.person_id AND p.blocked_at IS NULL AND m.blocked_at IS NULL AND p.confirmed_at IS NOT NULL
  LEFT JOIN assessment.marker_choice c ON c.organisation_id = m.organisation_id AND c.person_id = m.person_id`;

/** Who wants mail, has not had one since `pausedSince`, and in whose organisation something began to wait since their last, by `gatheredBy`. */
export function findMarkersToTell(
  transaction: EntityManager,
  roles: readonly string[],
  { pausedSince, gatheredBy }: { readonly pausedSince: Date; readonly gatheredBy: Date },
): Promise<ToldMarker[]> {
  return queryRows(
    transaction,
    `SELECT m.organisation_id AS "organisationId", m.person_id AS "personId", c.told_at AS "toldAt" FROM ${markers}
     WHERE ${isStaff('m')} AND m.roles && $1::text[] AND coalesce(c.mailed, true) AND coalesce(c.told_at, '-infinity') <= $2 AND EXISTS (
       SELECT FROM assessment.marking_task t WHERE t.organisation_id = m.organisation_id AND t.state <> 'final'
         AND t.waiting_since > coalesce(c.told_at, '-infinity') AND t.waiting_since <= $3)`,
    [roles, pausedSince, gatheredBy],
  );
}

/** Writes down that a marker is told now; false where they were told since `pausedSince`. */
export async function noteTold(
  transaction: EntityManager,
  { organisationId, personId }: Pick<ToldMarker, 'organisationId' | 'personId'>,
  at: Date,
  pausedSince: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO assessment.marker_choice AS c (organisation_id, person_id, told_at) VALUES ($1, $2, $3)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET told_at = EXCLUDED.told_at WHERE coalesce(c.told_at, '-infinity') <= $4
     RETURNING person_id`,
    [organisationId, personId, at, pausedSince],
  );
  return rows.length > 0;
}

/** Where a marker reads mail, as long as they may mark and want any. */
export async function findToldMarker(
  transaction: EntityManager,
  roles: readonly string[],
  { organisationId, personId }: Pick<ToldMarker, 'organisationId' | 'personId'>,
): Promise<{ readonly email: string; readonly language: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language FROM ${markers}
     WHERE m.organisation_id = $2 AND m.person_id = $3 AND m.roles && $1::text[] AND coalesce(c.mailed, true)`,
    [roles, organisationId, personId],
  );
  return rows[0];
}
