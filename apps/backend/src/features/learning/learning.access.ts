import { IsNull, type EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { findLocked } from '../../platform/database/lock-rows';
import { DomainError } from '../../platform/http/domain-error';
import { refuseWithdrawn } from '../catalogue';
import { EnrolmentEntity } from './enrolment.entity';

/** The learner's own enrolment, unless learning stopped in its edition. With `lock` it is held until the transaction ends. */
export async function requireOwnEnrolment(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
  lock = false,
): Promise<EnrolmentEntity> {
  const own = {
    id: enrolmentId,
    personId: actor.personId,
    organisationId: actor.organisationId,
    withdrawnAt: IsNull(),
  };
  const enrolment = lock
    ? await findLocked(transaction, EnrolmentEntity, own)
    : await transaction.findOneBy(EnrolmentEntity, own);
  if (enrolment === null) throw new DomainError('access.not-found');
  await refuseWithdrawn(transaction, enrolment.courseEditionId);
  return enrolment;
}

/** An enrolment of the organisation, whosever it is, held until the transaction ends. */
export async function requireEnrolment(
  transaction: EntityManager,
  actor: PersonActor,
  enrolmentId: string,
): Promise<EnrolmentEntity> {
  const enrolment = await findLocked(transaction, EnrolmentEntity, {
    id: enrolmentId,
    organisationId: actor.organisationId,
    withdrawnAt: IsNull(),
  });
  if (enrolment === null) throw new DomainError('access.not-found');
  return enrolment;
}
