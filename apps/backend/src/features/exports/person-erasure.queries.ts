import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/**
 * Removes what a person has had made, what others have had made of them, and documents for authorities that name the person, which can be asked for again. As long as
 * the certificates are known to be theirs.
 */
export async function erasePersonExports(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM exports.export WHERE organisation_id = $1
       AND (asked_by = $2 OR person_id = $2 OR certificate_ids && ARRAY(SELECT id FROM registry.certificates WHERE organisation_id = $1 AND person_id = $2))`,
    [organisationId, personId],
  );
}
