import { findPermittedRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import { isStaff } from '../../identity';

/** Those who may write courses in an organisation; nobody whose account is blocked, here or everywhere. */
export async function findAuthors(
  transaction: EntityManager,
  organisationId: string,
  person: string | null = null,
): Promise<{ id: string; email: string; language: string }[]> {
  return queryRows(
    transaction,
    `SELECT p.id, p.email, p.language FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND ${isStaff('m')} AND m.roles && $2::text[] AND m.blocked_at IS NULL AND p.blocked_at IS NULL AND ($3::uuid IS NULL OR p.id = $3)
     ORDER BY p.id`,
    [organisationId, findPermittedRoles('course.author'), person],
  );
}
