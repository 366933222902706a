import { Injectable } from '@nestjs/common';
import type { certificateDetail } from '@svetionik/contracts/register-lines';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import { DomainError } from '../../platform/http/domain-error';
import { findIssueDate } from '../organisations';
import { describeCertificate } from './certificate-view';
import { findDocument, findEvents, type CertificateRow } from './certificates.queries';
import { toRegisterNumber } from './register-entry';
import { certificateFileName } from './file-names';
import { requireCertificate, requireOwnCertificate } from './registry.access';

type Detail = z.output<typeof certificateDetail>;

/** Single certificates, for whoever keeps the register and for their holders. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, id: string): Promise<Detail> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const detail = await this.load(transaction, actor, id);
      await audit(
        transaction,
        actor,
        { action: 'certification.readCertificate', subjectIds: [id] },
        this.clock.now(),
      );
      return detail;
    });
  }

  /** The certificate with its history, within a transaction of the caller. */
  async load(transaction: EntityManager, actor: PersonActor, id: string): Promise<Detail> {
    const row = await requireCertificate(transaction, actor, id);
    return describeCertificate(
      row,
      await findEvents(transaction, id),
      await this.today(transaction, actor),
    );
  }

  readDocument(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireCertificate(transaction, actor, id);
      await audit(
        transaction,
        actor,
        { action: 'certification.readDocument', subjectIds: [id] },
        this.clock.now(),
      );
      return answerDocument(transaction, row);
    });
  }

  readOwnDocument(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) =>
      answerDocument(transaction, await requireOwnCertificate(transaction, actor, id)),
    );
  }

  private async today(
    transaction: EntityManager,
    { organisationId }: PersonActor,
  ): Promise<string> {
    return (await findIssueDate(transaction, organisationId, this.clock.now())).date;
  }
}

async function answerDocument(
  transaction: EntityManager,
  row: CertificateRow,
): Promise<Answer<Buffer>> {
  const content = await findDocument(transaction, row.id);
  if (content === undefined)
    throw new DomainError(
      row.rendering === 'ready' ? 'certification.document-erased' : 'certification.not-ready',
    );
  return new Answer(200, content, {
    'Content-Type': 'application/pdf',
    'Content-Length': String(content.length),
    'Content-Disposition': attachment(
      certificateFileName(toRegisterNumber(row), row.facts.language, 'pdf'),
    ),
  });
}
