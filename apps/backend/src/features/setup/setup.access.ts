import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { findPermitted } from '../identity';

/** The one who asks, as long as they are an active administrator of the organisation. */
export async function requireAdministrator(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
): Promise<{ readonly email: string; readonly language: string }> {
  const administrators = await findPermitted(transaction, organisationId, 'organisation.manage');
  const own = administrators.find(({ id }) => id === personId);
  if (own === undefined) throw new DomainError('access.not-found');
  return own;
}
