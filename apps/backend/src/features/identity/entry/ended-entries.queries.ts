import type { EntityManager } from 'typeorm';
import { execute } from '../../../platform/database/query';

/** Ends every way into the organisation: invitations, links and codes, and registrations that wait. However often. */
export async function endEntries(
  transaction: EntityManager,
  organisationId: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.invitation SET state = 'withdrawn', settled_at = $2 WHERE organisation_id = $1 AND state = 'sent'`,
    [organisationId, at],
  );
  await execute(
    transaction,
    'UPDATE identity.invitation_link SET closed_at = $2, version = version + 1 WHERE organisation_id = $1 AND closed_at IS NULL',
    [organisationId, at],
  );
  await execute(
    transaction,
    `UPDATE identity.admission SET state = 'refused', settled_at = $2, settled_by = $3 WHERE organisation_id = $1 AND state IN ('begun', 'waiting')`,
    [organisationId, at, by],
  );
}

/** Forgets whom the organisation had invited: addresses of people who never came stand there too. */
export async function endInvitations(
  transaction: EntityManager,
  organisationId: string,
): Promise<void> {
  await execute(transaction, 'DELETE FROM identity.invitation WHERE organisation_id = $1', [
    organisationId,
  ]);
}
