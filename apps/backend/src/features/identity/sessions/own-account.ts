import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { DomainError } from '../../../platform/http/domain-error';
import { lockPerson } from '../persons/persons.queries';
import { holdSession } from './sessions.queries';

/**
 * Holds the account of whoever changes by what they sign in, and the session in which they do: one that has ended since they asked changes
 * nothing, and whoever ends it waits. See ADR 0320.
 */
export async function lockOwnAccount(
  transaction: EntityManager,
  { personId, sessionId }: Pick<PersonActor, 'personId' | 'sessionId'>,
): Promise<void> {
  await lockPerson(transaction, personId);
  if (!(await holdSession(transaction, sessionId)))
    throw new DomainError('access.sign-in-required');
}
