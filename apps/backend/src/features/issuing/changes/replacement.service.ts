import { Injectable } from '@nestjs/common';
import type { certificatePreview } from '@svetionik/contracts/certification';
import type { replaceCertificate } from '@svetionik/contracts/register';
import type { certificateDetail } from '@svetionik/contracts/register-lines';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Events } from '../../../platform/events/events';
import { Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { findIssueDate } from '../../organisations';
import { codeToCome, draftFacts } from '../certificate-draft';
import { insertCertificates } from '../certificate-records';
import {
  type CertificateRow,
  CertificatesService,
  findLastNumbers,
  findReplaced,
  insertEvents,
  lockRegisters,
  moveStatus,
  requireCertificate,
  storeLastNumbers,
} from '../../registry';
import type { CertificateSource } from '../certificate-source';
import { findSource } from '../eligible-sources';
import { renderCertificateJob } from '../issuing.jobs';
import { IssueConditions, type Confirmation } from '../issue-conditions';
import { noteSeparateName } from '../document-names/note-separate-name';
import { findMissing } from '../missing-reasons';
import { refuseUnapproved } from '../proposals/second-approval';
import { createRefusal } from './status-changes.service';

type Detail = z.output<typeof certificateDetail>;
type Order = EndpointInput<typeof replaceCertificate>['body'];
type Correction = Order & { readonly confirmation: Confirmation };

/** Issues corrected certificates: a new number and the data as they are now, in one transaction with the old one's end. */
@Injectable()
export class ReplacementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly certificates: CertificatesService,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly conditions: IssueConditions,
  ) {}

  replace(
    actor: PersonActor,
    oldId: string,
    newId: string,
    order: Correction,
  ): Promise<Answer<Detail> | Detail> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const replaced = await findReplaced(transaction, newId);
      if (replaced === undefined) await refuseUnapproved(transaction, actor);
      return this.replaceNow(transaction, actor, { oldId, newId }, order);
    });
  }

  /** What the corrected certificate would say, and what it lacks; null where there is nothing to make it of. */
  async preview(
    transaction: EntityManager,
    actor: PersonActor,
    old: CertificateRow,
  ): Promise<z.output<typeof certificatePreview> | null> {
    const day = await findIssueDate(transaction, actor.organisationId, this.clock.now());
    const found = await findSource(transaction, actor.organisationId, day.date, old.enrolmentId);
    if (found === undefined) return null;
    const source = keepingLastDay(found, old);
    await noteSeparateName(transaction, actor, source, this.clock.now());
    const { organiserId } = source;
    const last = await findLastNumbers(transaction, [organiserId], day.year);
    const [missing = []] = await findMissing([source], this.conditions);
    const mark = {
      number: (last.get(organiserId) ?? 0) + 1,
      ...day,
      checkCode: codeToCome,
      ...this.conditions.installation,
    };
    const credential = this.conditions.signsCredentials(source.signingKey);
    return { facts: draftFacts(source, mark), missing, credential };
  }

  /** Within a transaction of the caller. */
  async replaceNow(
    transaction: EntityManager,
    actor: PersonActor,
    { oldId, newId }: { oldId: string; newId: string },
    { confirmation, ...order }: Correction,
  ): Promise<Answer<Detail> | Detail> {
    const old = await requireCertificate(transaction, actor, oldId);
    const now = this.clock.now();
    const day = await findIssueDate(transaction, actor.organisationId, now);
    const found = await findSource(transaction, actor.organisationId, day.date, old.enrolmentId);
    if (found === undefined) throw new DomainError('certification.data-missing');
    const source = keepingLastDay(found, old);
    const registers = await lockRegisters(
      transaction,
      actor.organisationId,
      [source.organiserId],
      day.year,
    );
    const replaced = await findReplaced(transaction, newId);
    if (replaced !== undefined) return this.sameAgain(transaction, actor, oldId, newId, replaced);
    await this.supersede(transaction, actor, oldId);
    await this.refuseIncomplete(source);
    const number = (registers.get(source.organiserId) ?? 0) + 1;
    const occasion = {
      organisationId: actor.organisationId,
      batchId: null,
      now,
      ...day,
      ...this.conditions.installation,
    };
    const certificates = [{ id: newId, number, source, replacesId: oldId }];
    await this.conditions.confirmCredentials(transaction, actor, certificates, confirmation);
    await insertCertificates(transaction, actor, occasion, certificates);
    await storeLastNumbers(transaction, new Map([[source.organiserId, number]]), day.year);
    await insertEvents(transaction, actor, occasion, [
      { certificateId: oldId, type: 'superseded', ...order },
    ]);
    await this.announce(transaction, actor, oldId, newId, order);
    return created(await this.certificates.load(transaction, actor, newId));
  }

  private async supersede(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<void> {
    if (await moveStatus(transaction, id, 'ready', 'superseded')) return;
    const now = await requireCertificate(transaction, actor, id);
    throw createRefusal(now, 'certification.not-ready');
  }

  private async refuseIncomplete(source: CertificateSource): Promise<void> {
    const [missing = []] = await findMissing([source], this.conditions);
    if (missing.length === 0) return;
    throw new DomainError('certification.data-missing', {
      details: { missing: missing.map(({ code, field }) => `${code}:${field}`) },
    });
  }

  private async sameAgain(
    transaction: EntityManager,
    actor: PersonActor,
    oldId: string,
    newId: string,
    replaced: string | null,
  ): Promise<Detail> {
    if (replaced !== oldId) throw new DomainError('creation.differs');
    return this.certificates.load(transaction, actor, newId);
  }

  private async announce(
    transaction: EntityManager,
    actor: PersonActor,
    oldId: string,
    newId: string,
    { reason }: Order,
  ): Promise<void> {
    await this.jobs.enqueue(transaction, renderCertificateJob, [
      { organisationId: actor.organisationId, ids: { certificateId: newId } },
    ]);
    await this.events.record(transaction, actor, {
      type: 'certification.replaced',
      version: 1,
      ids: { certificateId: oldId, replacementId: newId },
    });
    await audit(
      transaction,
      actor,
      { action: 'certification.replace', subjectIds: [oldId, newId], code: reason },
      this.clock.now(),
    );
  }
}

/** A correction corrects what the document says of a person; how long it is valid, and what renews it, was decided when it was first issued. */
function keepingLastDay(
  source: CertificateSource,
  { facts: { expiresOn, renewedBy, renewal } }: CertificateRow,
): CertificateSource {
  return expiresOn === undefined
    ? source
    : { ...source, keptLastDay: expiresOn, renewedBy: renewedBy ?? null, renewal: renewal ?? null };
}
