import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { recogniseLeaveOfAbsence } from '@svetionik/contracts/renewals';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { queryRows } from '../../platform/database/query';

export type LeaveOfAbsence = EndpointInput<typeof recogniseLeaveOfAbsence>['body'];

/** Whether certificates of the organisation name the person still. */
export async function hasCertificates(
  transaction: EntityManager,
  organisationId: string,
  person: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2 AND erased_at IS NULL LIMIT 1',
    [organisationId, person],
  );
  return rows.length > 0;
}

/** False where the id is taken. */
export async function insertLeaveOfAbsence(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  id: string,
  { person, from, to }: LeaveOfAbsence,
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO renewal.leave_of_absence (id, organisation_id, person_id, starts_on, ends_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
    [id, organisationId, person, from, to, personId, now],
  );
  return rows.length > 0;
}

/** Whether there is exactly this leave under the id. */
export async function hasLeaveOfAbsence(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  { person, from, to }: LeaveOfAbsence,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM renewal.leave_of_absence WHERE organisation_id = $1 AND id = $2 AND person_id = $3 AND starts_on = $4 AND ends_on = $5',
    [organisationId, id, person, from, to],
  );
  return rows.length > 0;
}

/** Gives whose it was; undefined where there is none. */
export async function deleteLeaveOfAbsence(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    'WITH gone AS (DELETE FROM renewal.leave_of_absence WHERE organisation_id = $1 AND id = $2 RETURNING person_id) SELECT person_id AS person FROM gone',
    [organisationId, id],
  );
  return rows[0]?.person;
}

/** How many leaves of a person are recognised. */
export async function countLeavesOfAbsence(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT count(*)::int AS count FROM renewal.leave_of_absence WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}
