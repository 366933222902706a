import { Injectable } from '@nestjs/common';
import type { revokeCertificate } from '@svetionik/contracts/register';
import type { certificateDetail } from '@svetionik/contracts/register-lines';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { ProblemCode } from '@svetionik/contracts/problems';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import {
  type CertificateRow,
  CertificatesService,
  insertEvents,
  moveStatus,
  moveSuspension,
  type NewCertificateEvent,
  queueRendering,
  requireCertificate,
} from '../../registry';
import { renderCertificateJob } from '../issuing.jobs';
import { refuseUnapproved } from '../proposals/second-approval';

type Detail = z.output<typeof certificateDetail>;

/** What may happen to a certificate after its issue. The first change wins; whoever comes second is told. */
@Injectable()
export class StatusChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly certificates: CertificatesService,
    private readonly jobs: Jobs,
    private readonly events: Events,
  ) {}

  revoke(
    actor: PersonActor,
    id: string,
    { reason, note }: EndpointInput<typeof revokeCertificate>['body'],
  ): Promise<Detail> {
    return this.change(actor, id, async (transaction) => {
      await refuseUnapproved(transaction, actor);
      await this.revokeFrom(transaction, actor, id, { from: 'valid', reason, note });
    });
  }

  /** Within a transaction of the caller, as is what follows. */
  async revokeFrom(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    { from, reason, note }: { from: 'valid' | 'suspended'; reason: string; note: string },
  ): Promise<void> {
    if (!(await moveSuspension(transaction, id, from, 'revoked')))
      throw await this.refusal(transaction, actor, id, 'certification.not-ready');
    await this.happened(transaction, actor, id, { type: 'revoked', reason, note });
  }

  /** Its validity ends until somebody decides; what it is suspected of is not said. */
  async suspend(transaction: EntityManager, actor: PersonActor, id: string): Promise<void> {
    if (!(await moveSuspension(transaction, id, 'valid', 'suspended')))
      throw await this.refusal(transaction, actor, id, 'certification.not-ready');
    await this.happened(transaction, actor, id, { type: 'suspended' });
  }

  /** It counts again, if it was suspended. */
  async reinstate(transaction: EntityManager, actor: PersonActor, id: string): Promise<void> {
    if (await moveSuspension(transaction, id, 'suspended', 'valid'))
      await this.happened(transaction, actor, id, { type: 'reinstated' });
  }

  annul(actor: PersonActor, id: string): Promise<Detail> {
    return this.change(actor, id, async (transaction) => {
      await refuseUnapproved(transaction, actor);
      await this.annulFailed(transaction, actor, id);
    });
  }

  async annulFailed(transaction: EntityManager, actor: PersonActor, id: string): Promise<void> {
    if (!(await moveStatus(transaction, id, 'failed', 'annulled')))
      throw await this.refusal(transaction, actor, id, 'certification.not-failed');
    await this.happened(transaction, actor, id, { type: 'annulled' });
  }

  retry(actor: PersonActor, id: string): Promise<Detail> {
    return this.change(actor, id, async (transaction) => {
      if (!(await queueRendering(transaction, id)))
        throw await this.refusal(transaction, actor, id, 'certification.not-failed');
      await this.jobs.requeue(transaction, renderCertificateJob, {
        organisationId: actor.organisationId,
        ids: { certificateId: id },
      });
      await audit(
        transaction,
        actor,
        { action: 'certification.retry', subjectIds: [id] },
        this.clock.now(),
      );
    });
  }

  private change(
    actor: PersonActor,
    id: string,
    work: (transaction: EntityManager) => Promise<void>,
  ): Promise<Detail> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireCertificate(transaction, actor, id);
      await work(transaction);
      return this.certificates.load(transaction, actor, id);
    });
  }

  private async refusal(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    otherwise: ProblemCode,
  ): Promise<DomainError> {
    return createRefusal(await requireCertificate(transaction, actor, id), otherwise);
  }

  private async happened(
    transaction: EntityManager,
    actor: PersonActor,
    certificateId: string,
    event: StatusEvent,
  ): Promise<void> {
    const now = this.clock.now();
    const { organisationId } = actor;
    const { reason } = event;
    const action = `certification.${event.type}` as const;
    await insertEvents(transaction, actor, { organisationId, now }, [{ certificateId, ...event }]);
    await this.events.record(transaction, actor, {
      type: action,
      version: 1,
      ids: { certificateId },
    });
    await audit(
      transaction,
      actor,
      { action, subjectIds: [certificateId], ...(reason === undefined ? {} : { code: reason }) },
      now,
    );
  }
}

/** What happens to a certificate by somebody's decision. */
type StatusEvent = Omit<NewCertificateEvent, 'certificateId' | 'type'> & {
  readonly type: 'revoked' | 'suspended' | 'reinstated' | 'annulled';
};

/** Why a status cannot change: it has already, somebody is to decide about it, or the document is not where it would have to be. */
export function createRefusal({ status }: CertificateRow, otherwise: ProblemCode): DomainError {
  if (status === 'suspended') return new DomainError('certification.change-open');
  return status === 'valid'
    ? new DomainError(otherwise)
    : new DomainError('certification.status-final', { details: { status } });
}
