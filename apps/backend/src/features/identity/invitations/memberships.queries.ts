import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Makes the person a member with these roles, or gives a member those that they lack. False where they are blocked there. */
export async function joinOrganisation(
  transaction: EntityManager,
  {
    organisationId,
    personId,
    roles,
  }: {
    readonly organisationId: string;
    readonly personId: string;
    readonly roles: readonly string[];
  },
  now: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO identity.member AS m (organisation_id, person_id, roles, since) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, person_id) DO UPDATE
       SET roles = m.roles || ARRAY(SELECT role FROM unnest(EXCLUDED.roles) AS role WHERE role <> ALL (m.roles))
       WHERE m.blocked_at IS NULL
     RETURNING person_id`,
    [organisationId, personId, roles, now],
  );
  return rows.length > 0;
}
