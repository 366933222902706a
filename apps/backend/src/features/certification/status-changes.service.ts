import { Injectable } from '@nestjs/common';
import type { certificateDetail, revokeCertificate } from '@svetionik/contracts/register';
import type { InputOf } from '@svetionik/contracts/endpoint';
import type { ProblemCode } from '@svetionik/contracts/problems';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { DomainError } from '../../platform/http/domain-error';
import { Jobs } from '../../platform/jobs/jobs';
import { insertEvents } from './certificate-records';
import type { CertificateRow } from './certificates.queries';
import { CertificatesService } from './certificates.service';
import { renderCertificateJob } from './certification.jobs';
import { moveStatus, queueRendering } from './status.queries';

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
    { reason, note }: InputOf<typeof revokeCertificate>['body'],
  ): Promise<Detail> {
    return this.change(actor, id, async (transaction) => {
      if (!(await moveStatus(transaction, id, 'ready', 'revoked')))
        throw await this.refusal(transaction, actor, id, 'certification.not-ready');
      await insertEvents(transaction, actor, this.occasion(actor), [
        { certificateId: id, type: 'revoked', reason, note },
      ]);
      await this.record(transaction, actor, 'certification.revoked', id, reason);
    });
  }

  annul(actor: PersonActor, id: string): Promise<Detail> {
    return this.change(actor, id, async (transaction) => {
      if (!(await moveStatus(transaction, id, 'failed', 'annulled')))
        throw await this.refusal(transaction, actor, id, 'certification.not-failed');
      await insertEvents(transaction, actor, this.occasion(actor), [
        { certificateId: id, type: 'annulled' },
      ]);
      await this.record(transaction, actor, 'certification.annulled', id);
    });
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
      await this.certificates.require(transaction, actor, id);
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
    return refusalOf(await this.certificates.require(transaction, actor, id), otherwise);
  }

  private occasion({ organisationId }: PersonActor): { organisationId: string; now: Date } {
    return { organisationId, now: this.clock.now() };
  }

  private async record(
    transaction: EntityManager,
    actor: PersonActor,
    type: string,
    id: string,
    reason?: string,
  ): Promise<void> {
    await this.events.record(transaction, actor, { type, version: 1, ids: { certificateId: id } });
    await audit(
      transaction,
      actor,
      { action: type, subjectIds: [id], ...(reason === undefined ? {} : { reason }) },
      this.clock.now(),
    );
  }
}

/** Why a status cannot change: it has already, or the document is not where it would have to be. */
export function refusalOf({ status }: CertificateRow, otherwise: ProblemCode): DomainError {
  return status === 'valid'
    ? new DomainError(otherwise)
    : new DomainError('certification.status-final', { details: { status } });
}
