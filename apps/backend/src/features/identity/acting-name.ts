import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { hasName } from './persons.queries';

/** Refuses who has written no name: what they do is shown to others by it, and kept for ever. */
export async function requireName(
  transaction: EntityManager,
  { personId }: PersonActor,
): Promise<void> {
  if (!(await hasName(transaction, personId))) throw new DomainError('identity.name-missing');
}
