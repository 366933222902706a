import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/** Has the function of the database delete the credentials of a person. After the register: from then on none can be made any more. */
export async function erasePersonCredentials(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    `SELECT credentials.erase_credentials($1, ARRAY(SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2))`,
    [organisationId, personId],
  );
}
