import { IsNull, type EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { EnrolmentEntity } from './enrolment.entity';

/** The learner's own enrolment. With `lock` it is held until the transaction ends. */
export async function requireOwnEnrolment(transaction: EntityManager, actor: PersonActor, enrolmentId: string, lock = false): Promise<EnrolmentEntity> {
  const enrolment = await transaction.findOne(EnrolmentEntity, {
    where: { id: enrolmentId, personId: actor.personId, organisationId: actor.organisationId, withdrawnAt: IsNull() },
    ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (enrolment === null) throw new DomainError('access.not-found');
  return enrolment;
}
