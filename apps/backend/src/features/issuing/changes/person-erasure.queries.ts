import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';

/** What was written about changes of the certificates may name their holder. As long as the certificates are known to be theirs. */
export async function erasePersonChanges(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE issuing.change SET note = '', refusal = CASE WHEN state = 'declined' THEN '' END
       WHERE certificate_id IN (SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2)`,
    [organisationId, personId],
  );
}
