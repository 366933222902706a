import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { findLocked } from '../../platform/database/lock-rows';
import { DomainError } from '../../platform/http/domain-error';
import { AttemptEntity } from './attempt.entity';

/** The learner's own attempt, held until the transaction ends, so that answers and handing in take turns. */
export async function requireOwnAttempt(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
): Promise<AttemptEntity> {
  const own = { id: attemptId, personId: actor.personId, organisationId: actor.organisationId };
  const attempt = await findLocked(transaction, AttemptEntity, own);
  if (attempt === null) throw new DomainError('access.not-found');
  return attempt;
}
