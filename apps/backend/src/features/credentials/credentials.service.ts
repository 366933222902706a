import { Injectable } from '@nestjs/common';
import type { credentialForm } from '@svetionik/contracts/credentials';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Answer } from '../../platform/http/answer';
import { attachment } from '../../platform/http/attachment';
import {
  certificateFileName,
  type CertificateRow,
  requireCertificate,
  requireOwnCertificate,
  toRegisterNumber,
} from '../registry';
import { bakedBadge } from './badge';
import { requireFound } from './credentials.access';
import type { StoredCredential } from './credentials.queries';
import { LateCredentials } from './late-credentials';

type Form = z.output<typeof credentialForm>;

/** Gives out the signed forms, to their holder and to who keeps the register. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly credentials: LateCredentials,
  ) {}

  read(actor: PersonActor, id: string, form: Form): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireCertificate(transaction, actor, id);
      await audit(
        transaction,
        actor,
        { action: 'certification.readCredential', subjectIds: [id] },
        this.clock.now(),
      );
      return this.answer(transaction, row, form);
    });
  }

  readOwn(actor: PersonActor, id: string, form: Form): Promise<Answer<Buffer>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const row = await requireOwnCertificate(transaction, actor, id);
      return this.answer(transaction, row, form);
    });
  }

  private async answer(
    transaction: EntityManager,
    row: CertificateRow,
    form: Form,
  ): Promise<Answer<Buffer>> {
    const stored = requireFound(await this.credentials.provide(transaction, row));
    return answerWith(stored, row, form);
  }
}

const mediaTypes: Readonly<Record<Form, string>> = {
  json: 'application/vc',
  jwt: 'application/vc+jwt',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

async function answerWith(
  stored: StoredCredential,
  row: CertificateRow,
  form: Form,
): Promise<Answer<Buffer>> {
  const content =
    form === 'json'
      ? stored.content
      : form === 'jwt'
        ? Buffer.from(stored.token)
        : await bakedBadge(form, row.facts, stored.content);
  return new Answer(200, content, {
    'Content-Type': mediaTypes[form],
    'Content-Length': String(content.length),
    'Content-Disposition': attachment(
      certificateFileName(toRegisterNumber(row), row.facts.language, form),
    ),
  });
}
