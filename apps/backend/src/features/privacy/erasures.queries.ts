import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/** Two administrators who erase each other come one after the other; others may refer to the organisation meanwhile. */
export async function lockOrganisation(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(
    transaction,
    'SELECT 1 FROM platform.organisation WHERE id = $1 FOR NO KEY UPDATE',
    [organisationId],
  );
}
