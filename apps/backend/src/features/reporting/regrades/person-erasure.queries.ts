import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';

/** Forgets what corrections of scores would have changed for a person. */
export async function erasePersonRegradeEffects(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM reporting.regrade_effect WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
}
