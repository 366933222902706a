import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** Where to write that a valid document is there; undefined where it is not, or its holder is blocked. */
export async function findHolderToTell(
  transaction: EntityManager,
  certificateId: string | undefined,
): Promise<{ email: string; language: string } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language FROM registry.certificates c JOIN identity.people p ON p.id = c.person_id
           WHERE c.id = $1 AND c.status = 'valid' AND c.rendering = 'ready' AND p.blocked_at IS NULL AND NOT EXISTS (SELECT FROM identity.members b WHERE b.organisation_id = c.organisation_id AND b.person_id = p.id AND b.blocked_at IS NOT NULL)`,
    [certificateId ?? null],
  );
  return rows[0];
}
