import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { AttemptEntity } from './attempt.entity';

/** The learner's own attempt. `lock` holds it until the transaction ends, so that answers and handing in take turns. */
export async function requireOwnAttempt(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
  lock: 'read' | 'share' | 'update' = 'read',
): Promise<AttemptEntity> {
  const attempt = await transaction.findOne(AttemptEntity, {
    where: { id: attemptId, personId: actor.personId, organisationId: actor.organisationId },
    ...(lock === 'read' ? {} : { lock: { mode: lock === 'share' ? 'pessimistic_read' : 'pessimistic_write' } }),
  });
  if (attempt === null) throw new DomainError('access.not-found');
  return attempt;
}
