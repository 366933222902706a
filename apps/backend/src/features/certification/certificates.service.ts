import { Injectable } from '@nestjs/common';
import type { ownCertificate } from '@svetionik/contracts/checks';
import type { certificateDetail } from '@svetionik/contracts/register';
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
import { describeCertificate, describeOwn } from './certificate-view';
import {
  findCertificate,
  findDocument,
  findEvents,
  findOfPerson,
  type CertificateRow,
} from './certificates.queries';
import { toRegisterNumber } from './certificate-source';
import { LateCredentials } from './credentials/late-credentials';
import { certificateFileName } from './file-names';

type Detail = z.output<typeof certificateDetail>;

/** Single certificates, for whoever keeps the register and for their holders. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly credentials: LateCredentials,
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
    const row = await this.require(transaction, actor, id);
    return describeCertificate(
      row,
      await findEvents(transaction, id),
      await this.today(transaction, actor),
    );
  }

  async require(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<CertificateRow> {
    const row = await findCertificate(transaction, actor.organisationId, id);
    if (row === undefined) throw new DomainError('access.not-found');
    return row;
  }

  readDocument(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await this.require(transaction, actor, id);
      await audit(
        transaction,
        actor,
        { action: 'certification.readDocument', subjectIds: [id] },
        this.clock.now(),
      );
      return answerDocument(transaction, row);
    });
  }

  async listOwn(actor: PersonActor): Promise<{ items: z.output<typeof ownCertificate>[] }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findOfPerson(transaction, actor.organisationId, actor.personId);
      const today = await this.today(transaction, actor);
      return {
        items: rows
          .filter(({ status }) => status !== 'annulled')
          .map((row) =>
            describeOwn({ ...row, hasCredential: this.credentials.isToBeHad(row) }, today),
          ),
      };
    });
  }

  readOwnDocument(actor: PersonActor, id: string): Promise<Answer<Buffer>> {
    return this.transactions.reading(actor, async (transaction) =>
      answerDocument(transaction, await this.requireOwn(transaction, actor, id)),
    );
  }

  /** One's own, from the moment its document is made. */
  async requireOwn(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<CertificateRow> {
    const row = await this.require(transaction, actor, id);
    if (row.personId !== actor.personId || row.rendering !== 'ready')
      throw new DomainError('access.not-found');
    return row;
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
