import type { HeldRoles } from '@svetionik/domain/access/covers-roles';
import { pickRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import { setPersonScope } from '../persons/persons.queries';
import { MemberEntity } from './member.entity';

/** What somebody is in each of their organisations, blocked or not; what they have there is seen from here on. */
export async function findHeldRoles(
  transaction: EntityManager,
  personId: string,
): Promise<(HeldRoles & { readonly isBlocked: boolean })[]> {
  await setPersonScope(transaction, personId);
  const members = await transaction.findBy(MemberEntity, { personId });
  return members.map(({ organisationId, roles, blockedAt }) => ({
    organisationId,
    roles: pickRoles(roles),
    isBlocked: blockedAt !== null,
  }));
}
