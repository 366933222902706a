import { collectPermissions, pickRoles } from '@svetionik/domain/access/permissions';
import type { EntityManager } from 'typeorm';
import type { ActingPerson } from '../../../platform/access/actor';
import { findActing } from './members.queries';

/** Whoever ordered a job, as they may act when it is done; undefined where they may not any more. */
export async function findActingPerson(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<ActingPerson | undefined> {
  const found = await findActing(transaction, organisationId, personId);
  if (found === undefined) return undefined;
  const { inNetwork } = found;
  const roles = pickRoles(found.roles);
  const permissions = collectPermissions(roles);
  return {
    kind: 'person',
    personId,
    organisationId,
    inNetwork,
    roles,
    permissions,
    // whoever does something about others has a role beside the learner's
    awaitsConsent: false,
  };
}
