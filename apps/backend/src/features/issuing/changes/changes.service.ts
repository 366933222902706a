import { Injectable } from '@nestjs/common';
import type { change, listChanges, readChange } from '@svetionik/contracts/changes';
import type { proposeChange } from '@svetionik/contracts/changes';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Answer, created } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { findOthersPermitted, requireName } from '../../identity';
import { findIssueDate } from '../../organisations';
import {
  type CertificateRow,
  findCertificates,
  findReplaced,
  requireCertificate,
} from '../../registry';
import { mailChangeJob } from '../issuing.jobs';
import { ReplacementService } from './replacement.service';
import { createRefusal, StatusChangesService } from './status-changes.service';
import { requireChange } from '../issuing.access';
import { describeChange, describeChangeLine } from './change-view';
import {
  findChange,
  findChanges,
  holdUnproposed,
  insertChange,
  type ChangeRow,
} from './changes.queries';

type Change = z.output<typeof change>;
type Proposed = EndpointInput<typeof proposeChange>['body'];

/** Changes of single certificates that one administrator proposes and another decides about. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly statuses: StatusChangesService,
    private readonly replacements: ReplacementService,
    private readonly jobs: Jobs,
  ) {}

  propose(actor: PersonActor, id: string, body: Proposed): Promise<Answer<Change> | Change> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      const known = await findChange(transaction, organisationId, id);
      if (known !== undefined) return sameAgain(known, actor, body);
      await requireCertificate(transaction, actor, body.certificate);
      await requireName(transaction, actor);
      if ((await findReplaced(transaction, id)) !== undefined)
        throw new DomainError('creation.differs');
      if (!(await holdUnproposed(transaction, body.certificate)))
        throw new DomainError('certification.change-open');
      const certificate = await requireCertificate(transaction, actor, body.certificate);
      await this.refuseImpossible(transaction, actor, certificate, body.kind);
      const row = { id, ...orderOf(body), proposedBy: personId, proposedAt: this.clock.now() };
      if (!(await insertChange(transaction, organisationId, row)))
        throw new DomainError('creation.differs');
      if (body.kind === 'revoke') await this.statuses.suspend(transaction, actor, certificate.id);
      await this.note(transaction, actor, 'certification.proposeChange', [id, certificate.id]);
      await this.tellApprovers(transaction, actor, id);
      return created(describeChange(await requireChange(transaction, actor, id)));
    });
  }

  /** The certificates are named, so reading is noted. */
  list(
    actor: PersonActor,
    page: EndpointInput<typeof listChanges>['query'],
  ): Promise<EndpointReply<typeof listChanges>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const found = await findChanges(transaction, organisationId, {
        ...page,
        limit: page.limit + 1,
      });
      const rows = found.slice(0, page.limit);
      const ids = rows.map(({ certificateId }) => certificateId);
      const certificates = new Map(
        (await findCertificates(transaction, organisationId, ids)).map((row) => [row.id, row]),
      );
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      const items = rows.flatMap((row) => {
        const certificate = certificates.get(row.certificateId);
        return certificate === undefined ? [] : [describeChangeLine(row, certificate, date)];
      });
      if (ids.length > 0) await this.note(transaction, actor, 'certification.readChanges', ids);
      return { items, next: found.length > page.limit ? (rows.at(-1)?.id ?? null) : null };
    });
  }

  read(actor: PersonActor, id: string): Promise<EndpointReply<typeof readChange>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireChange(transaction, actor, id);
      const certificate = await requireCertificate(transaction, actor, row.certificateId);
      const { date } = await findIssueDate(transaction, actor.organisationId, this.clock.now());
      const preview =
        row.kind === 'replace' && row.state === 'open'
          ? await this.replacements.preview(transaction, actor, certificate)
          : null;
      await this.note(transaction, actor, 'certification.readChange', [id, certificate.id]);
      return { ...describeChangeLine(row, certificate, date), preview };
    });
  }

  /** What could not be carried out is not proposed either. */
  private async refuseImpossible(
    transaction: EntityManager,
    actor: PersonActor,
    certificate: CertificateRow,
    kind: Proposed['kind'],
  ): Promise<void> {
    const [rendering, otherwise] =
      kind === 'annul'
        ? (['failed', 'certification.not-failed'] as const)
        : (['ready', 'certification.not-ready'] as const);
    if (certificate.status !== 'valid' || certificate.rendering !== rendering)
      throw createRefusal(certificate, otherwise);
    if (kind !== 'replace') return;
    const preview = await this.replacements.preview(transaction, actor, certificate);
    const missing = preview?.missing.map(({ code, field }) => `${code}:${field}`) ?? [];
    if (preview === null || missing.length > 0)
      throw new DomainError('certification.data-missing', { details: { missing } });
  }

  /** Whoever may approve is written to once. */
  private async tellApprovers(
    transaction: EntityManager,
    { organisationId, personId: proposer }: PersonActor,
    changeId: string,
  ): Promise<void> {
    const approvers = await findOthersPermitted(
      transaction,
      organisationId,
      'certificate.issue',
      proposer,
    );
    await this.jobs.enqueue(
      transaction,
      mailChangeJob,
      approvers.map(({ id: personId }) => ({ organisationId, ids: { changeId, personId } })),
    );
  }

  private note(
    transaction: EntityManager,
    actor: PersonActor,
    action: AuditedAction,
    subjectIds: readonly string[],
  ): Promise<void> {
    return audit(transaction, actor, { action, subjectIds }, this.clock.now());
  }
}

function orderOf(body: Proposed): Pick<ChangeRow, 'kind' | 'certificateId' | 'reason' | 'note'> {
  const { kind, certificate: certificateId } = body;
  return body.kind === 'annul'
    ? { kind, certificateId, reason: null, note: '' }
    : { kind, certificateId, reason: body.reason, note: body.note };
}

function sameAgain(known: ChangeRow, actor: PersonActor, body: Proposed): Change {
  const { kind, certificateId, reason, note } = orderOf(body);
  const same =
    known.proposedBy === actor.personId &&
    known.kind === kind &&
    known.certificateId === certificateId &&
    known.reason === reason &&
    known.note === note;
  if (!same) throw new DomainError('creation.differs');
  return describeChange(known);
}
