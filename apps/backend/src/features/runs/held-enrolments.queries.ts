import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** Those of the enrolments by which somebody is or was on a run. */
export async function findHeldEnrolments(
  transaction: EntityManager,
  organisationId: string,
  enrolments: readonly string[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT enrolment_id AS id FROM runs.participant WHERE organisation_id = $1 AND enrolment_id = ANY ($2::uuid[])',
    [organisationId, enrolments],
  );
  return rows.map(({ id }) => id);
}
